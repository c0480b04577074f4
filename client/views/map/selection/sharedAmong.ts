import type { Grouping } from "../../../map/groupings.ts";
import { type GroupingTheme, groupingThemes, purposesOfSharing } from "../../../map/marks/groupingLooks.ts";
import type { ChosenPart } from "./chosen.ts";

/** One thing that chosen organisations share, with each other or with somebody else. */
export type SharedThing = {
  id: string;
  name: string;
  theme: GroupingTheme;
  /** Names of the chosen that take part. */
  chosen: string[];
  /** Names of all others that do. */
  others: string[];
};

/**
 * What is recorded as shared by chosen areas: everything one takes part in where it stands alone, and what two or more
 * of them have in common where there are several. Posts come first, then functions, then groupings.
 */
export function sharedAmong(groupings: readonly Grouping[], chosen: readonly ChosenPart[]): SharedThing[] {
  const least = chosen.length === 1 ? 1 : 2;
  const ids = new Set(chosen.map(({ id }) => id));
  return groupings
    .filter(({ theme, members }) => isSharing(theme) && members.length > 1)
    .map(({ id, name, theme, members }) => ({
      id,
      name,
      theme,
      chosen: members.filter((member) => ids.has(member.id)).map((member) => member.name),
      others: members.filter((member) => !ids.has(member.id)).map((member) => member.name),
    }))
    .filter((thing) => thing.chosen.length >= least)
    .sort(
      (one, other) =>
        rankOf(one.theme) - rankOf(other.theme) ||
        other.chosen.length - one.chosen.length ||
        one.name.localeCompare(other.name, "en"),
    );
}

function isSharing(theme: GroupingTheme): boolean {
  return theme === "post" || theme === "function" || purposesOfSharing.has(theme);
}

function rankOf(theme: GroupingTheme): number {
  if (theme === "post") return -2;
  return theme === "function" ? -1 : groupingThemes.indexOf(theme);
}
