/**
 * The addresses of the client's views, the only list of them: the client's router draws each, and the server
 * answers 404 to an address that none of them fits. A part that begins with `$` stands for any one word.
 */
export const clientPaths = {
  map: "/",
  overlaps: "/overlaps",
  collaboration: "/collaboration",
  data: "/data",
  organisation: "/organisations/$id",
  sources: "/sources",
} as const;

type ClientView = keyof typeof clientPaths;

/** The view an address leads to, with the words its `$` parts stand for. */
export type ClientViewFound = { view: ClientView; parameters: Readonly<Record<string, string>> };

/**
 * The view of a path, or `null` where it leads to none. Read as the client's router reads it: in any case of
 * letters, with or without a slash at its end. A path with a `%` that begins no UTF-8 character leads nowhere.
 */
export function clientViewAt(path: string): ClientViewFound | null {
  const words = wordsOf(path);
  for (const [view, pattern] of Object.entries(clientPaths) as [ClientView, string][]) {
    const parameters = words === null ? null : parametersIn(wordsOf(pattern) ?? [], words);
    if (parameters !== null) return { view, parameters };
  }
  return null;
}

function wordsOf(path: string): string[] | null {
  try {
    return path
      .replace(/^\/|\/$/g, "")
      .split("/")
      .map(decodeURIComponent);
  } catch {
    return null;
  }
}

function parametersIn(pattern: readonly string[], words: readonly string[]): Record<string, string> | null {
  if (pattern.length !== words.length) return null;
  const parameters: Record<string, string> = {};
  for (const [place, expected] of pattern.entries()) {
    const word = words[place] ?? "";
    if (expected.startsWith("$") && word !== "") parameters[expected.slice(1)] = word;
    else if (expected.toLowerCase() !== word.toLowerCase()) return null;
  }
  return parameters;
}
