import type { MeasuredKind } from "../contract/measures.ts";
import { at } from "../domain/at.ts";
import { ccgsInside } from "./ccgsInside.ts";
import type { SharingMeasure } from "./measureDefinition.ts";
import { ofSharing, recordedOnly } from "./ofSharing.ts";
import { peopleOfOrganisations } from "./organisationAtoms.ts";
import type { SharedEntry, Sharing } from "./sharing.ts";

const places = ["ccg", "county", "stp", "region"] as const;

const ofPlaces =
  "Of a county, footprint or region: what the CCGs take part in that have more than half of their people there.";

/** Over how many bodies and circles of partners leaders' attention is spread, and how many people a shared post serves. */
export const fragmentationMeasures: readonly SharingMeasure[] = [
  {
    ...ofSharing,
    key: "sharing-groupings",
    label: "Groupings it is in",
    description: `How many different groupings are recorded that it takes part in: joint committees, federations, vanguards, devolution areas and others. ${ofPlaces} ${recordedOnly}`,
    unit: "groupings",
    format: "count",
    formula: "groupings with a tie in force yes or likely, each once",
    layers: places,
    compute: (sharing, layer) =>
      ofEachPlace(sharing, layer, sharing.entries().filter(isGrouping), (entries) => entries.length),
  },
  {
    ...ofSharing,
    key: "sharing-partner-sets",
    label: "Different circles of partners",
    description: `In how many different companies leaders work: posts, functions and groupings with exactly the same organisations in them are one circle, those with one more or one fewer another. ${ofPlaces} ${recordedOnly}`,
    unit: "circles",
    format: "count",
    formula:
      "different sets of two or more organisations that hold a post, run a function or are in a grouping together, all in force yes or likely",
    layers: places,
    compute: (sharing, layer) =>
      ofEachPlace(
        sharing,
        layer,
        sharing.entries().flatMap(circleOf),
        (entries) => new Set(entries.map(({ organisations }) => organisations.join())).size,
      ),
  },
  {
    ...ofSharing,
    key: "sharing-people-per-post",
    label: "People for each post it shares",
    description:
      "How many people each of the posts it shares with others serves, on average: everybody who lives with any of those who hold it. Not known where no shared post is recorded.",
    unit: "people",
    format: "people",
    zeroMeans: null,
    formula:
      "residents of all the areas that hold the post, each person once; the mean over the posts it holds together with another organisation",
    datasets: ["ccg-sharing", "lsoa-table"],
    compute: (sharing, layer) => {
      const ids = sharing.idsOf(layer);
      const posts = sharing
        .entries()
        .filter(({ kind, organisations }) => kind === "post" && organisations.length > 1)
        .map(({ organisations }) => ({
          organisations,
          people: peopleOfOrganisations(sharing.england, organisations),
        }));
      return ids.map((id) => {
        const served = posts.flatMap(({ organisations, people }) =>
          organisations.includes(id) && people !== null ? [people] : [],
        );
        return served.length === 0 ? null : served.reduce((sum, people) => sum + people, 0) / served.length;
      });
    },
  },
];

const isGrouping = ({ kind }: SharedEntry) => kind === "grouping";

/** What makes a circle of partners of those who take part: where one alone does for certain, nobody knows whether even that one is in a circle. */
function circleOf(entry: SharedEntry): SharedEntry[] {
  const { organisations, unknown } = entry;
  if (organisations.length > 1) return [entry];
  const perhaps = [...organisations, ...unknown];
  return perhaps.length > 1 ? [{ ...entry, organisations: [], unknown: perhaps }] : [];
}

/** From those of some entries in which any of a place's CCGs take part in force; `null` where they only may have. */
function ofEachPlace(
  sharing: Sharing,
  layer: MeasuredKind,
  entries: readonly SharedEntry[],
  reckon: (entries: readonly SharedEntry[]) => number,
): (number | null)[] {
  const inForce = new Map<string, SharedEntry[]>();
  const unknown = new Set<string>();
  for (const entry of entries) {
    for (const id of entry.organisations) inForce.set(id, [...(inForce.get(id) ?? []), entry]);
    for (const id of entry.unknown) unknown.add(id);
  }
  const inside = ccgsInside(sharing, layer);
  return sharing.idsOf(layer).map((_, place) => {
    const ccgs = at(inside, place);
    const value = reckon([...new Set(ccgs.flatMap((id) => inForce.get(id) ?? []))]);
    return value === 0 && ccgs.some((id) => unknown.has(id)) ? null : value;
  });
}
