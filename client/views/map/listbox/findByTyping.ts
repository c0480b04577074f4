/**
 * Where typing leads in a list: the next name, after `from` and round again, that begins with what was typed.
 * One letter typed several times walks through the names with that letter. `null` where no name fits.
 */
export function findByTyping(names: readonly string[], typed: string, from: number): number | null {
  const wanted = typed.toLowerCase();
  const [letter] = wanted;
  if (letter === undefined) return null;
  const isOneLetter = [...wanted].every((other) => other === letter);
  const start = isOneLetter ? from + 1 : from;
  const beginning = isOneLetter ? letter : wanted;
  for (let step = 0; step < names.length; step++) {
    const place = (start + step) % names.length;
    if (names[place]?.toLowerCase().startsWith(beginning)) return place;
  }
  return null;
}
