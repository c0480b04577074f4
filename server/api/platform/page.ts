import type { Link } from "../../contract/common.ts";

export type Window = { limit: number; offset: number };
export type Page<Item> = { items: Item[]; total: number; links: Link[] };

/** One page of a list, with the addresses of the pages before and after it. */
export function pageOf<Item>(
  request: { originalUrl: string },
  all: readonly Item[],
  window: Window,
): Page<Item> {
  return {
    items: all.slice(window.offset, window.offset + window.limit),
    total: all.length,
    links: pageLinks(request.originalUrl, window, all.length),
  };
}

/** `self`, and `next` and `prev` where there are such pages, as addresses on the same server. */
function pageLinks(url: string, { limit, offset }: Window, total: number): Link[] {
  const links: Link[] = [{ rel: "self", href: url }];
  if (offset + limit < total) links.push({ rel: "next", href: withOffset(url, offset + limit) });
  if (offset > 0) links.push({ rel: "prev", href: withOffset(url, Math.max(0, offset - limit)) });
  return links;
}

function withOffset(url: string, offset: number): string {
  const [path, query] = url.split("?", 2);
  const parameters = new URLSearchParams(query);
  if (offset === 0) parameters.delete("offset");
  else parameters.set("offset", String(offset));
  const text = parameters.toString();
  return text === "" ? (path ?? "") : `${path}?${text}`;
}
