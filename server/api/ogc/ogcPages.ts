import type { Link } from "../../contract/common.ts";
import { type Html, html, htmlPage } from "../platform/htmlPage.ts";
import type { FeatureCollectionStore, PropertyValue, StoredFeature } from "./collection.ts";
import { conformsTo, type ItemsPage } from "./ogcDocuments.ts";
import { serviceDescription, serviceTitle } from "./serviceWords.ts";

const trailTo = (root: string, ...steps: { href: string; title: string }[]) => [
  { href: `${root}?f=html`, title: "OGC API" },
  ...steps,
];

const collectionsStep = (root: string) => ({ href: `${root}/collections?f=html`, title: "Collections" });

/** The landing page. */
export function landingPage(root: string, links: readonly Link[]): string {
  return htmlPage(serviceTitle, trailTo(root), html`<p>${serviceDescription}</p>${linkList(links)}`);
}

/** The conformance classes. */
export function conformancePage(root: string, links: readonly Link[]): string {
  const classes = html`<ul>${conformsTo.map((address) => html`<li>${address}</li>`)}</ul>`;
  return htmlPage("What is implemented", trailTo(root), html`${classes}${linkList(links)}`);
}

/** The list of collections. */
export function collectionsPage(
  root: string,
  stores: readonly FeatureCollectionStore[],
  links: readonly Link[],
): string {
  const rows = stores.map(
    (store) =>
      html`<tr><td><a href="${root}/collections/${store.id}?f=html">${store.title}</a></td><td class="number">${store.features.length}</td><td>${store.description}</td></tr>`,
  );
  const table = html`<table><thead><tr><th>Collection</th><th class="number">Features</th><th>What it holds</th></tr></thead><tbody>${rows}</tbody></table>`;
  return htmlPage("Collections", trailTo(root), html`${table}${linkList(links)}`);
}

/** One collection: what it holds and what its properties mean. */
export function collectionPage(
  root: string,
  store: FeatureCollectionStore,
  attribution: string,
  links: readonly Link[],
): string {
  const rows = store.properties.map(
    (property) =>
      html`<tr><td><code>${property.name}</code></td><td>${property.type}${property.nullable ? " or null" : ""}</td><td>${property.description}</td></tr>`,
  );
  const around =
    store.around === null
      ? null
      : html`<p>From ${store.around[0]}, ${store.around[1]} to ${store.around[2]}, ${store.around[3]} (west, south, east, north in degrees).</p>`;
  return htmlPage(
    store.title,
    trailTo(root, collectionsStep(root)),
    html`<p>${store.description}</p><p><a href="${root}/collections/${store.id}/items?f=html">Its ${store.features.length} features</a></p>${around}
<h2>Properties</h2><p>Each is also a filter: <code>items?name=value</code>.</p>
<table><thead><tr><th>Property</th><th>Kind</th><th>Meaning</th></tr></thead><tbody>${rows}</tbody></table><p>${attribution}</p>${linkList(links)}`,
  );
}

/** One page of a collection's features with all their properties. */
export function itemsPage(
  root: string,
  store: FeatureCollectionStore,
  page: ItemsPage,
  links: readonly Link[],
): string {
  const names = store.properties.map((property) => property.name);
  const rows = page.features.map((feature) => {
    const cells = names.map((name) => cell(feature.properties[name] ?? null));
    return html`<tr><td><a href="${root}/collections/${store.id}/items/${encodeURIComponent(feature.id)}?f=html">${feature.id}</a></td>${cells}</tr>`;
  });
  const heads = names.map((name) => html`<th>${name}</th>`);
  const said =
    page.features.length === 0
      ? `No feature on this page; ${page.matched} match.`
      : `Features ${page.offset + 1} to ${page.offset + page.features.length} of the ${page.matched} that match.`;
  return htmlPage(
    store.title,
    trailTo(root, collectionsStep(root), {
      href: `${root}/collections/${store.id}?f=html`,
      title: store.title,
    }),
    html`<p>${said}</p>${pageSteps(links)}<div class="wide" tabindex="0" role="region" aria-label="Features"><table><thead><tr><th>Feature</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>${linkList(links)}`,
  );
}

/** One feature with its properties. */
export function featurePage(
  root: string,
  store: FeatureCollectionStore,
  feature: StoredFeature,
  links: readonly Link[],
): string {
  const rows = store.properties.map(
    ({ name, description }) =>
      html`<tr><th scope="row"><code>${name}</code></th>${cell(feature.properties[name] ?? null)}<td>${description}</td></tr>`,
  );
  const geometry =
    feature.around === null
      ? "It has no position."
      : `${feature.geometry?.type ?? ""} from ${feature.around[0]}, ${feature.around[1]} to ${feature.around[2]}, ${feature.around[3]} (west, south, east, north in degrees).`;
  return htmlPage(
    String(feature.properties.name ?? feature.id),
    trailTo(
      root,
      collectionsStep(root),
      { href: `${root}/collections/${store.id}?f=html`, title: store.title },
      { href: `${root}/collections/${store.id}/items?f=html`, title: "Features" },
    ),
    html`<p><a href="/organisations/${encodeURIComponent(feature.node)}">Its page in the mapper</a></p><p>${geometry}</p><table><tbody>${rows}</tbody></table>${linkList(links)}`,
  );
}

function cell(value: PropertyValue): Html {
  if (value === null) return html`<td class="unknown">not known</td>`;
  return typeof value === "number" ? html`<td class="number">${value}</td>` : html`<td>${String(value)}</td>`;
}

function linkList(links: readonly Link[]): Html {
  const items = links.map(
    (link) =>
      html`<li><a rel="${link.rel}" href="${link.href}">${link.title ?? link.href}</a> <span class="type">${link.rel}${link.type === undefined ? "" : `, ${link.type}`}</span></li>`,
  );
  return html`<h2>Links</h2><ul class="links">${items}</ul>`;
}

/** The ways to the pages before and after, above a table that may be long. */
function pageSteps(links: readonly Link[]): Html | null {
  const steps = links.filter(({ rel }) => rel === "prev" || rel === "next");
  if (steps.length === 0) return null;
  return html`<p>${steps.map((link) => html`<a href="${link.href}">${link.title ?? link.rel}</a> `)}</p>`;
}
