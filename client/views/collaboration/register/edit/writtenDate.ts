/** What a person wrote for a date: the date as the register keeps it (`null` for nothing written), or what is wrong. */
export type WrittenDate = { kind: "date"; date: string | null } | { kind: "wrong"; message: string };

const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** As the register's own check has it. */
const [firstYear, lastYear] = [1948, 2099];

const advice = "Write a year, a month or a day, as in 2015, April 2015 or 1 April 2015";

/**
 * Reads a year, a month or a day as people in Britain write them or as ISO 8601 does: "2015", "April 2015", "04/2015",
 * "1 April 2015", "1st Apr 2015", "01/04/2015", "1.4.2015", "2015-04-01". In figures the day stands first.
 */
export function readWrittenDate(text: string): WrittenDate {
  const written = text.trim().toLowerCase().replace(/,/g, " ").replace(/\s+/g, " ");
  if (written === "") return { kind: "date", date: null };
  const parts = partsOf(written);
  if (parts === null) return { kind: "wrong", message: `is not read as a date. ${advice}` };
  const { year, month, day } = parts;
  if (year < firstYear || year > lastYear) {
    return { kind: "wrong", message: `must be in a year from ${firstYear} to ${lastYear}` };
  }
  if (month === null) return { kind: "date", date: String(year) };
  if (month < 1 || month > 12) return { kind: "wrong", message: `has a month that there is not. ${advice}` };
  const inMonth = `${year}-${padded(month)}`;
  if (day === null) return { kind: "date", date: inMonth };
  // Day 0 of the next month is the last of this one.
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > lastDay) {
    return { kind: "wrong", message: `has a day that there is not: that month has ${lastDay}` };
  }
  return { kind: "date", date: `${inMonth}-${padded(day)}` };
}

type Parts = { year: number; month: number | null; day: number | null };

function partsOf(written: string): Parts | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(written);
  if (iso !== null) return { year: Number(iso[1]), month: numberOf(iso[2]), day: numberOf(iso[3]) };
  const figures = /^(?:(\d{1,2})[/. -])?(\d{1,2})[/. -](\d{4})$/.exec(written);
  if (figures !== null) {
    return { year: Number(figures[3]), month: Number(figures[2]), day: numberOf(figures[1]) };
  }
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]{3,9})\.? (\d{4})$/.exec(written);
  if (words === null) return null;
  const month = monthNames.findIndex((name) => name.startsWith(words[2] ?? "?"));
  return month === -1 ? null : { year: Number(words[3]), month: month + 1, day: numberOf(words[1]) };
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function padded(number: number): string {
  return String(number).padStart(2, "0");
}
