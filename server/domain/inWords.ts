const months = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

/** A date as far as it is known: "2016-04-01" is 1 April 2016, "2015-03" March 2015, "2013" and other words stay. */
export function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const named = months.format(Date.UTC(Number(year), Number(month) - 1));
  return day === undefined ? `${named} ${year}` : `${Number(day)} ${named} ${year}`;
}

const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Several words as one list: "posts, functions and groupings". */
export function listInWords(words: Iterable<string>): string {
  return conjunction.format(words);
}

/**
 * Names as one list that cannot be read otherwise: names with commas and "and" of their own, as organisations have,
 * are parted by semicolons, and two with no comma by ", and".
 */
export function namesListed(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined || !names.some((name) => /,| and /.test(name))) return listInWords(names);
  const before = names.slice(0, -1);
  if (before.length === 0) return last;
  const parted = before.length > 1 || names.some((name) => name.includes(",")) ? "; " : ", ";
  return `${before.join("; ")}${parted}and ${last}`;
}

/** A count as a sentence has it: 79,800. */
export function countInWords(count: number): string {
  return count.toLocaleString("en-GB");
}
