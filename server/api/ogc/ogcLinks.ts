import type { Link } from "../../contract/common.ts";

export const geoJson = "application/geo+json";
export const openApiType = "application/vnd.oai.openapi+json;version=3.0";

/** `self` and `alternate` of a resource that is offered as JSON and HTML. `base` has no `f` of its own. */
export function selfAndAlternate(
  base: string,
  shown: "json" | "html",
  jsonType = "application/json",
): Link[] {
  const json: Link = {
    rel: "self",
    href: withParameters(base, { f: "json" }),
    type: jsonType,
    title: "This document",
  };
  const html: Link = {
    rel: "self",
    href: withParameters(base, { f: "html" }),
    type: "text/html",
    title: "This document",
  };
  return shown === "json"
    ? [json, { ...html, rel: "alternate", title: "This document as a web page" }]
    : [html, { ...json, rel: "alternate", title: "This document as JSON" }];
}

/** An address with some of its parameters set, or taken out where the value is `null`. */
export function withParameters(address: string, changes: Readonly<Record<string, string | null>>): string {
  const start = address.indexOf("?");
  const path = start === -1 ? address : address.slice(0, start);
  const parameters = new URLSearchParams(start === -1 ? "" : address.slice(start + 1));
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  const query = parameters.toString();
  return query === "" ? path : `${path}?${query}`;
}
