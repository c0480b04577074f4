import { formatDate } from "../components/format.ts";
import { asAtRange, isInAsAtRange } from "../state/asAtRange.ts";

/** A day as `YYYY-MM-DD`, or what keeps the text from being one, as a sentence fit to show. */
export type WrittenDate = { kind: "day"; day: string } | { kind: "fault"; sentence: string };

/**
 * Reads a day as people in Britain write it: "1 April 2016", "1st Apr 16", "01/04/2016", and 2016-04-01 too.
 * With figures alone the day comes first. Nothing is guessed: what names no day of the calendar, or none that
 * can be asked about, is a fault that says why and what is allowed.
 */
export function readWrittenDate(text: string): WrittenDate {
  const parts = partsOf(text);
  if (parts === null) return fault(`${quoted(text)} is not a date this box can read. ${howToWrite}`);
  const { day, month, year } = parts;
  if (month < 1 || month > 12) {
    return fault(`There is no month ${month}. The day comes first here: 4/12/2016 is 4 December.`);
  }
  const monthName = formatDate(`${year}-${two(month)}`);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > days) return fault(`${monthName} has ${days} days; there is no day ${day} in it.`);
  const written = `${year}-${two(month)}-${two(day)}`;
  if (isInAsAtRange(written)) return { kind: "day", day: written };
  return fault(
    `${formatDate(written)} is ${written < asAtRange.first ? "too early" : "too late"}. ${allowed}`,
  );
}

const allowed = `Any day from ${formatDate(asAtRange.first)} to ${formatDate(asAtRange.last)} can be asked about.`;
const howToWrite = `Write it like 1 April 2016 or 1/4/2016. ${allowed}`;

const monthNames = Array.from({ length: 12 }, (_, month) =>
  formatDate(`2016-${two(month + 1)}`)
    .replace(" 2016", "")
    .toLowerCase(),
);

type Parts = { day: number; month: number; year: number };

const separator = "[\\s./,-]+";
const inFiguresOrWords = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?${separator}(\\d{1,2}|[a-z]{3,9})${separator}(\\d{4}|\\d{2})$`,
);
const monthFirst = new RegExp(
  `^([a-z]{3,9})${separator}(\\d{1,2})(?:st|nd|rd|th)?${separator}(\\d{4}|\\d{2})$`,
);
const yearFirst = new RegExp(`^(\\d{4})${separator}(\\d{1,2})${separator}(\\d{1,2})$`);

function partsOf(text: string): Parts | null {
  const asked = text.trim().toLowerCase();
  const [, day, month, year] = inFiguresOrWords.exec(asked) ?? [];
  if (day !== undefined) return parts(day, month, year);
  const [, named, dayAfter, yearAfter] = monthFirst.exec(asked) ?? [];
  if (named !== undefined) return parts(dayAfter, named, yearAfter);
  const [, yearBefore, monthBetween, dayLast] = yearFirst.exec(asked) ?? [];
  return yearBefore === undefined ? null : parts(dayLast, monthBetween, yearBefore);
}

/** `null` where the month is in letters and no month's name begins with them. */
function parts(day = "", month = "", year = ""): Parts | null {
  const wholeYear = Number(year.length === 2 ? `20${year}` : year);
  if (/^\d/.test(month)) return { day: Number(day), month: Number(month), year: wholeYear };
  const name = month === "sept" ? "sep" : month;
  const place = monthNames.findIndex((known) => known.startsWith(name));
  return place === -1 ? null : { day: Number(day), month: place + 1, year: wholeYear };
}

function quoted(text: string): string {
  const said = text.trim();
  return said === "" ? "An empty box" : `“${said.length > 30 ? `${said.slice(0, 30)}…` : said}”`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function fault(sentence: string): WrittenDate {
  return { kind: "fault", sentence };
}
