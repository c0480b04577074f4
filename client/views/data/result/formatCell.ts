import type { ColumnKind } from "./columnKinds.ts";

const written = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });
const small = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

/** A number of an answer: thousands parted but in years, at most four decimals, and never a nought that is none. */
export function formatNumber(value: number, kind: ColumnKind): string {
  if (kind === "year") return String(value);
  return value !== 0 && Math.abs(value) < 0.0001 ? small.format(value) : written.format(value);
}

/** What stands for NULL, which SQL has for "not known" and for "there is none" alike. */
export const noValue = "no value";
