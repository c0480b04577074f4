import type { NumberFormat } from "../../server/contract/common.ts";
import {
  formatAmount,
  formatCount,
  formatMultiple,
  formatPounds,
  formatShare,
  unknownText,
} from "./format.ts";

/** As formatMeasureValue; where 0 is no small amount but says something else, in the words for that. */
export function formatMeasured(
  value: number | null,
  { format, zeroMeans }: { format: NumberFormat; zeroMeans: string | null },
): string {
  return value === 0 && zeroMeans !== null ? zeroMeans : formatMeasureValue(value, format);
}

/** One value of a measure as it is written in tables, tips and legends; the unit is part of it. */
export function formatMeasureValue(value: number | null, format: NumberFormat): string {
  if (value === null) return unknownText;
  switch (format) {
    case "people":
    case "count":
      return formatCount(value);
    case "share":
      return formatShare(value);
    case "ratio":
      return formatMultiple(value);
    case "pounds":
    case "pounds-per-head":
      return formatPounds(value);
    case "square-km":
      return formatAmount(value, "km²");
    case "people-per-square-km":
      return formatAmount(value, "/km²");
  }
}
