/**
 * Choices with those most like what was written first, by the pairs of letters they have in common (Dice's
 * coefficient). What was written stands in the message in quotation marks; without it they stay in their order.
 */
export function nearestFirst(message: string, choices: readonly string[]): string[] {
  const written = /“([^”]+)”/.exec(message)?.[1];
  if (written === undefined) return [...choices];
  const wanted = pairsOf(written);
  const likeness = (choice: string) => {
    const pairs = pairsOf(choice);
    const common = [...pairs].filter((pair) => wanted.has(pair)).length;
    return common / (pairs.size + wanted.size || 1);
  };
  // Sorting is stable, so equal ones stay in their order.
  return [...choices].sort((one, other) => likeness(other) - likeness(one));
}

function pairsOf(text: string): Set<string> {
  const letters = [...text.toLowerCase()];
  return new Set(letters.slice(1).map((letter, place) => `${letters[place]}${letter}`));
}
