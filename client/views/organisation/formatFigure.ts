import type { Figure } from "../../../server/contract/common.ts";
import { formatAmount, formatCount, formatTimes, unknownText } from "../../components/format.ts";
import { formatMeasureValue } from "../../components/formatMeasure.ts";

/** A figure as people read it; words stay words and unknown says so. */
export function formatFigure({
  value,
  unit,
  format,
  zeroMeans,
}: Pick<Figure, "value" | "unit" | "format" | "zeroMeans">): string {
  if (value === null) return unknownText;
  if (value === 0 && zeroMeans !== null) return zeroMeans;
  if (typeof value === "string") return value;
  if (format === "ratio") return formatTimes(value);
  if (format !== null) return formatMeasureValue(value, format);
  return Number.isInteger(value) ? `${formatCount(value)} ${unit ?? ""}`.trim() : formatAmount(value, unit);
}
