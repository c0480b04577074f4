import { formatPeopleShort } from "../../components/format.ts";
import type { ViewState } from "../../state/viewState.ts";
import type { MatrixCell } from "./overlapMatrix.ts";

/** What a matrix colours its cells by. */
export type Weigh = ViewState["weigh"];

const shareBreaks = [0.05, 0.25, 0.5, 0.95] as const;
const shareLabels = ["under 5%", "5–25%", "25–50%", "50–95%", "95–100%"] as const;
const peopleBreaks = [10_000, 50_000, 150_000, 400_000] as const;

/** The value a cell is coloured by: a share of one, or people. */
export function heatValue(cell: MatrixCell, weigh: Weigh): number {
  if (weigh === "people") return cell.people;
  return weigh === "first" ? cell.shareOfRow : cell.shareOfColumn;
}

/** The shade of a cell, 0 for the lightest. Breaks are fixed, so that two matrices can be compared. */
export function heatClass(cell: MatrixCell, weigh: Weigh): number {
  const value = heatValue(cell, weigh);
  const breaks = weigh === "people" ? peopleBreaks : shareBreaks;
  return breaks.filter((limit) => value >= limit).length;
}

/** What each shade stands for, lightest first. */
export function heatLabels(weigh: Weigh): readonly string[] {
  if (weigh !== "people") return shareLabels;
  const limits = peopleBreaks.map((limit) => formatPeopleShort(limit));
  return [
    `under ${limits[0]}`,
    ...limits.slice(0, -1).map((limit, place) => `${limit}–${limits[place + 1]}`),
    `${limits.at(-1)} and more`,
  ];
}
