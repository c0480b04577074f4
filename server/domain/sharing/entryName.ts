const mostNamesInFull = 3;

/**
 * The name of a post or function nobody named: what is shared and who shares it, as in "Contracting, Corby +
 * Nene". Up to three organisations in full, joined by "+" since names have commas and "and" of their own;
 * where there are more, the first two and how many others.
 */
export function nameOfShared(thing: string, organisations: readonly string[]): string {
  const who =
    organisations.length <= mostNamesInFull
      ? organisations.join(" + ")
      : `${organisations.slice(0, 2).join(" + ")} + ${organisations.length - 2} others`;
  // Cut between characters, never inside one.
  return `${thing}, ${who}`
    .slice(0, longestName)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
}

/** As the register's contract has it. */
const longestName = 200;
