import type { Interface } from "../../contract/openapi.ts";
import { problemTable } from "../../contract/problemTable.ts";
import { type Html, html, htmlPage } from "../platform/htmlPage.ts";

/** What of an operation's parameter the page shows. */
type Parameter = {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Record<string, unknown>;
};

type DocumentedOperation = {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, { example?: unknown }> };
  responses?: Record<string, { description?: string; content?: Record<string, unknown> }>;
};

/** The methods an address can have, in the order they are shown. */
const methods = ["get", "post", "put", "delete"] as const;

/** One operation with the method and path it is reached by. */
type PlacedOperation = { path: string; method: (typeof methods)[number]; operation: DocumentedOperation };

/**
 * An interface to read in a browser: every operation under its heading with its parameters, what is sent and
 * what is answered. Made from the OpenAPI document itself, so that it cannot say anything else; reads of
 * addresses without a name in braces are links to try.
 */
export function interfacePage(
  described: Interface,
  document: { paths?: object; components?: { schemas?: object } },
  documentAddress: string,
): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    // The document is ours, and an item holds nothing but operations by their method.
    const byMethod = item as Partial<Record<PlacedOperation["method"], DocumentedOperation>>;
    return methods.flatMap((method): PlacedOperation[] => {
      const operation = byMethod[method];
      return operation === undefined ? [] : [{ path, method, operation }];
    });
  });
  const sections = described.tags.map((tag) => {
    const own = operations.filter(({ operation }) => operation.tags?.includes(tag.name));
    return html`<section id="${anchorOf(tag.name)}"><h2>${tag.name}</h2><p>${tag.description}</p>${own.map(
      (placed) => operationPart(serverOf(described), placed),
    )}</section>`;
  });
  return htmlPage(
    described.title,
    [{ href: documentAddress, title: "OpenAPI document" }],
    html`<p>${withCode(described.description)}</p>${contentsOf(described)}${sections}${problemsPart()}${shapesPart(document.components?.schemas ?? {})}`,
  );
}

function contentsOf({ tags }: Interface): Html {
  const steps = [...tags.map(({ name }) => name), "Problems", "Shapes"];
  const items = steps.map((name) => html`<li><a href="#${anchorOf(name)}">${name}</a></li>`);
  return html`<nav aria-label="On this page"><ul class="contents">${items}</ul></nav>`;
}

const anchorOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, "-");

/** Every problem code. A problem document's `type` leads here. */
function problemsPart(): Html {
  const rows = Object.entries(problemTable).map(
    ([code, { status, title }]) =>
      html`<tr id="problem-${code}"><td><code>${code}</code></td><td>${status}</td><td>${title}</td></tr>`,
  );
  return html`<section id="problems"><h2>Problems</h2><p>What goes wrong is answered as <code>application/problem+json</code> (RFC 9457). Branch on the <code>code</code>, never on the sentence.</p>
<table><thead><tr><th>Code</th><th>Status</th><th>Meaning</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

/** The named shapes as JSON Schema, folded. */
function shapesPart(schemas: object): Html {
  const parts = Object.entries(schemas)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([name, schema]) =>
        html`<details id="shape-${name}"><summary><code>${name}</code></summary><pre tabindex="0">${JSON.stringify(schema, null, 2)}</pre></details>`,
    );
  return html`<section id="shapes"><h2>Shapes</h2>${parts}</section>`;
}

/** Words between backticks as code, which is how descriptions in an OpenAPI document mark them. */
function withCode(text: string): Html[] {
  return text.split("`").map((part, place) => (place % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

function serverOf({ servers }: Interface): string {
  const url = servers[0]?.url ?? "/";
  return url.endsWith("/") ? url.slice(0, -1) : url;
}

function operationPart(server: string, { path, method, operation }: PlacedOperation): Html {
  const address = `${server}${path}`;
  const named = html`<code>${method === "get" ? null : `${method.toUpperCase()} `}${path}</code>`;
  const heading = path.includes("{") || method !== "get" ? named : html`<a href="${address}">${named}</a>`;
  return html`<article id="${operation.operationId ?? path}"><h3>${heading}</h3>
<p>${withCode(operation.summary ?? "")}</p>${operation.description === undefined ? null : html`<p>${withCode(operation.description)}</p>`}
${parameterTable(operation.parameters ?? [])}
${bodyPart(operation.requestBody?.content ?? {})}
${answerList(operation.responses ?? {})}</article>`;
}

/** What is to be sent, with its shape and an example. */
function bodyPart(content: Record<string, { example?: unknown }>): Html[] {
  return Object.entries(content).map(([type, body]) => {
    const { example } = body;
    const text = typeof example === "string" ? example : JSON.stringify(example, null, 2);
    const shown =
      example === undefined
        ? null
        : html`<details><summary>Example of what is sent</summary><pre tabindex="0">${text}</pre></details>`;
    return html`<p>Send <code>${type}</code>${shapeLink(body)}</p>${shown}`;
  });
}

function parameterTable(parameters: readonly Parameter[]): Html | null {
  if (parameters.length === 0) return null;
  const rows = parameters.map(
    (parameter) =>
      html`<tr><td><code>${parameter.name}</code>${parameter.required === true ? " (needed)" : null}</td><td>${schemaWords(parameter.schema ?? {})}</td><td>${withCode(parameter.description ?? "")}</td></tr>`,
  );
  return html`<table><thead><tr><th>Parameter</th><th>Takes</th><th>Meaning</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** A parameter's schema in words: its choices or type, its bounds, its default. */
function schemaWords(schema: Record<string, unknown>): string {
  const items = schema.items as Record<string, unknown> | undefined;
  if (items !== undefined) return `a list, parted by commas, of: ${schemaWords(items)}`;
  const kind = Array.isArray(schema.enum) ? schema.enum.join(", ") : String(schema.type ?? "text");
  const bounds = [
    schema.minimum === undefined ? null : `from ${String(schema.minimum)}`,
    schema.maximum === undefined ? null : `to ${String(schema.maximum)}`,
    schema.format === undefined ? null : `(${String(schema.format)})`,
    schema.default === undefined ? null : `default ${String(schema.default)}`,
  ].filter((word) => word !== null);
  return [kind, ...bounds].join(" ");
}

function answerList(responses: NonNullable<DocumentedOperation["responses"]>): Html {
  const items = Object.entries(responses).map(([status, { description, content }]) => {
    const bodies = Object.entries(content ?? {}).map(
      ([type, body]) => html` <code>${type}</code>${shapeLink(body)}`,
    );
    return html`<li><strong>${status}</strong> ${description ?? null}${bodies}</li>`;
  });
  return html`<details><summary>Answers</summary><ul>${items}</ul></details>`;
}

/** A link to the named shape of a body, where it has one. */
function shapeLink(body: unknown): Html | null {
  const reference = (body as { schema?: { $ref?: string } }).schema?.$ref;
  const name = reference?.split("/").at(-1);
  return name === undefined ? null : html` (<a href="#shape-${name}">${name}</a>)`;
}
