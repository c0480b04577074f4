import type { Figure } from "../../../server/contract/common.ts";
import {
  formatAmount,
  formatCount,
  formatPounds,
  formatShare,
  unknownText,
} from "../../components/format.ts";

/** A figure as people read it, by its unit; words stay words and unknown says so. */
export function formatFigure({ value, unit }: Pick<Figure, "value" | "unit">): string {
  if (value === null) return unknownText;
  if (typeof value === "string") return value;
  switch (unit) {
    case "people":
    case null:
      return Number.isInteger(value) ? formatCount(value) : formatAmount(value, null);
    case "£":
      return formatPounds(value);
    case "£ per head":
    case "£ per head per year":
      return `${formatPounds(value)} a head`;
    case "share":
      return formatShare(value);
    default:
      return Number.isInteger(value) ? `${formatCount(value)} ${unit}` : formatAmount(value, unit);
  }
}
