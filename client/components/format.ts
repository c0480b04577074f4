/**
 * How numbers are written, everywhere the same: thousands parted, smaller first in ratios, "<1%" rather than
 * 0%, and unknown in words. Every function takes `null` for "not known".
 */
export { dateInWords as formatDate } from "../../server/domain/inWords.ts";

export const unknownText = "not known";

const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A count in full: 890,596. */
export function formatCount(value: number | null): string {
  return value === null ? unknownText : whole.format(value);
}

/** People for headlines and labels: 54.8m, 812,400 (to the nearest hundred), 950. */
export function formatPeopleShort(value: number | null): string {
  if (value === null) return unknownText;
  if (value >= 1_000_000) return `${oneDecimal.format(value / 1_000_000)}m`;
  return whole.format(value >= 10_000 ? Math.round(value / 100) * 100 : value);
}

/** A share of one as a whole per cent; what is above nothing and below one per cent is "<1%", nearly all ">99%". */
export function formatShare(value: number | null): string {
  if (value === null) return unknownText;
  if (value > 0 && value < 0.01) return "<1%";
  if (value < 1 && value > 0.99) return ">99%";
  return `${whole.format(value * 100)}%`;
}

/** Sizes as "1 : 2.6 : 3.1", the smallest first; one size is no ratio and gives an empty text. */
export function formatRatio(sizes: readonly number[]): string {
  const sorted = [...sizes].sort((a, b) => a - b);
  const [smallest] = sorted;
  if (smallest === undefined || smallest <= 0 || sorted.length < 2) return "";
  return ["1", ...sorted.slice(1).map((size) => oneDecimal.format(size / smallest))].join(" : ");
}

/** A multiple of something: 0.8, 3.1, 13; whole from ten up. */
export function formatMultiple(multiple: number | null): string {
  if (multiple === null) return unknownText;
  return multiple >= 9.95 ? whole.format(multiple) : oneDecimal.format(multiple);
}

/** How many times as big, in words that fit a sentence: "3.1 times", "13 times"; whole from ten up. */
export function formatTimes(multiple: number | null): string {
  return multiple === null ? unknownText : `${formatMultiple(multiple)} times`;
}

/** Money: £5.5m, £70.5bn, £1,377, and pence where they count: £22.07. */
export function formatPounds(value: number | null): string {
  if (value === null) return unknownText;
  if (value >= 1e9) return `£${oneDecimal.format(value / 1e9)}bn`;
  if (value >= 1e6) return `£${oneDecimal.format(value / 1e6)}m`;
  return value < 100 && !Number.isInteger(value)
    ? `£${twoDecimals.format(value)}`
    : `£${whole.format(value)}`;
}

/** Area or density to at most three figures: 3.2 km², 1,204 km². */
export function formatAmount(value: number | null, unit: string | null): string {
  if (value === null) return unknownText;
  const number = Math.abs(value) < 10 ? oneDecimal.format(value) : whole.format(value);
  return unit === null ? number : `${number} ${unit}`;
}
