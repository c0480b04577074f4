/** A text from outside as a sentence can show it: short, and on one line. */
export function quoted(text: string): string {
  const letters = [...text.replace(/\s+/g, " ")];
  return `“${letters.length > 40 ? `${letters.slice(0, 40).join("")}…` : letters.join("")}”`;
}
