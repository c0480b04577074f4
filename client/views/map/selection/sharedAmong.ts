import type { Grouping } from "../../../map/groupings.ts";
import type { GroupingTheme } from "../../../map/marks/groupingLooks.ts";
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
 * Themes that say somebody works with somebody, as the partners of an organisation count them, in the order they are
 * told: a vanguard touches least of what its members do. CCGs that buy from one support unit need not work with each
 * other.
 */
const themesOfSharing: readonly GroupingTheme[] = [
  "post",
  "function",
  "joint-committee",
  "federation",
  "provider-consortium",
  "footprint",
  "devolution",
  "vanguard",
  "custom",
];

/**
 * What is recorded as shared by chosen areas: everything one takes part in where it stands alone, and what two or more
 * of them have in common where there are several. Posts come first, then functions, then groupings.
 */
export function sharedAmong(groupings: readonly Grouping[], chosen: readonly ChosenPart[]): SharedThing[] {
  const least = chosen.length === 1 ? 1 : 2;
  const ids = new Set(chosen.map(({ id }) => id));
  return groupings
    .filter(({ theme, members }) => themesOfSharing.includes(theme) && members.length > 1)
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
        themesOfSharing.indexOf(one.theme) - themesOfSharing.indexOf(other.theme) ||
        other.chosen.length - one.chosen.length ||
        one.name.localeCompare(other.name, "en"),
    );
}
