/** A key nobody else uses, of letters and digits; unlike randomUUID it is there on plain HTTP too. */
export function randomKey(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return [...numbers].map((number) => number.toString(36).padStart(7, "0")).join("");
}
