/** A place in a text as people count: both from 1. */
export type Place = { line: number; column: number };

/** Where in a text so many UTF-16 units from its beginning are. */
export function placeOf(text: string, position: number): Place {
  const before = text.slice(0, position);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: position - lineStart + 1 };
}
