import type { Citation } from "../../model/artefacts.ts";

/** The columns in which a row of shared posts and functions names its sources. */
export interface CitationColumns {
  source_title: string;
  publisher: string;
  source_date: string;
  url: string;
}

/**
 * The sources of a row whose columns hold several values joined by " | ". Values belong together by their
 * place only where a column has as many as there are titles; otherwise nothing says which belongs to which,
 * and that column is unknown for each source. One title with several addresses is one work in several
 * places; addresses left over otherwise stand as sources of their own.
 */
export function citationsOf(row: CitationColumns): Citation[] {
  const addresses = firstAddressFirst(valuesOf(row.url));
  const [titles, publishers] = [valuesOf(row.source_title), valuesOf(row.publisher)];
  const oneWork = titles.length === 1 && publishers.length === 1 && addresses.length > 1;
  const sources = oneWork ? addresses.map(() => titles[0] ?? "") : titles;
  const publisherOf = oneWork ? addresses.map(() => publishers[0] ?? "") : alignedWith(sources, publishers);
  const dates = alignedWith(sources, valuesOf(row.source_date));
  const urls = alignedWith(sources, addresses);
  const cited = sources.map((title, index) => ({
    title,
    publisher: publisherOf[index] ?? null,
    date: dateOrNull(dates[index]),
    url: addressOrNull(urls[index]),
  }));
  return urls.length > 0 ? cited : [...cited, ...addresses.flatMap(bareAddress)];
}

/** Publishers that this data writes before the title. */
const publishersWrittenFirst =
  /^(HSJ|NHS England|Pulse|Wikipedia|PSNC|Digital Health|Health Foundation Policy Navigator|BJGP|GPonline), (.+)$/;

/**
 * The one source of a row that names it in a single column, as in "HSJ, Revealed: the leaders chosen".
 * Remarks on how the text was found, in brackets or after a comma, are left out.
 */
export function citationOf(source: string, url: string | null): Citation {
  const title = source.replace(/\s*\([^)]*stored copy[^)]*\)/, "").replace(/, \w+ file id \d+$/, "");
  const parts = publishersWrittenFirst.exec(title);
  return {
    title: parts?.[2] ?? title,
    publisher: parts?.[1] ?? null,
    date: null,
    url: addressOrNull(url ?? undefined),
  };
}

/** The text as a web address: `null` where it is none, was cut short, or carries a person's name and post. */
export function addressOrNull(text: string | undefined): string | null {
  if (text === undefined || !/^https?:\/\/\S+$/.test(text) || text.endsWith("...")) return null;
  return /\/[a-z]+-[a-z]+-chair-/.test(text) ? null : text;
}

function valuesOf(cell: string): string[] {
  return cell === "" ? [] : cell.split(" | ").map((value) => value.trim());
}

function alignedWith(titles: readonly string[], values: readonly string[]): readonly string[] {
  return values.length === titles.length ? values : [];
}

/** One row gives its first address last, as "(first address: …)". */
function firstAddressFirst(urls: readonly string[]): readonly string[] {
  const first = urls.find((url) => url.startsWith("(first address:"));
  return first === undefined ? urls : [first, ...urls.filter((url) => url !== first)];
}

/** "undated" and "stored copy" say that no date is known. */
function dateOrNull(text: string | undefined): string | null {
  return text === undefined || /^(undated|stored copy)$/.test(text) ? null : text;
}

function bareAddress(text: string): Citation[] {
  const url = addressOrNull(text);
  return url === null ? [] : [{ title: url, publisher: null, date: null, url }];
}
