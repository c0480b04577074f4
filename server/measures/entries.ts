import { registerKinds } from "../../geodata/model/kinds.ts";
import type { MeasuredKind } from "../contract/measures.ts";
import type { AtomSet } from "../domain/atomSet.ts";
import { nestingOf } from "../domain/nesting.ts";
import type { SharingMeasure } from "./measureDefinition.ts";
import { ofSharing } from "./ofSharing.ts";
import { atomsOfOrganisations, peopleOfOrganisations } from "./organisationAtoms.ts";
import type { SharedEntry, Sharing } from "./sharing.ts";

const ofEntries = { ...ofSharing, zeroMeans: null, layers: registerKinds } as const;

/** The key of the people an entry serves, which an organisation's page tells with how many are left out. */
export const peopleOfMembersKey = "people-of-members";

/** How far a post-holder's, a team's or a body's work reaches. */
export const entryMeasures: readonly SharingMeasure[] = [
  {
    ...ofEntries,
    key: "sharing-organisations",
    label: "Organisations taking part",
    description:
      "How many organisations are recorded as sharing the post or function, or as being in the grouping. Not known where nobody is recorded, or nobody can place in time who is.",
    unit: "organisations",
    format: "count",
    formula: "organisations tied to it, in force yes or likely, each once",
    compute: (sharing, layer) =>
      ofEach(sharing, layer, ({ organisations, unknown, atOtherTimes }) => {
        const isKnown = organisations.length > 0 || (unknown.length === 0 && atOtherTimes.length > 0);
        return isKnown ? organisations.length : null;
      }),
  },
  {
    ...ofEntries,
    key: peopleOfMembersKey,
    label: "People of the members",
    description:
      "Everybody who lives in the CCGs and councils that share the post or function, or are in the grouping. Not known where none of them is an area.",
    unit: "people",
    format: "people",
    estimate: true,
    status: "estimate",
    formula: "residents of the CCGs and councils that take part, each person once",
    datasets: [...ofSharing.datasets, "lsoa-table"],
    compute: (sharing, layer) =>
      ofEach(sharing, layer, ({ organisations }) => peopleOfOrganisations(sharing.england, organisations)),
  },
  {
    ...ofEntries,
    key: "sharing-hospitals",
    label: "Hospital sites among those taking part",
    description:
      "How many hospital sites stand in the areas of the CCGs and councils that take part. Not known where none of them is an area.",
    unit: "sites",
    format: "count",
    formula: "hospital sites that stand in an area taking part, each once",
    datasets: [...ofSharing.datasets, "hospitals"],
    compute: (sharing, layer) => {
      const { atomOfNode } = sharing.england.graph;
      const sites = [...atomOfNode].flatMap(([id, atom]) => (id.startsWith("hospital:") ? atom : []));
      return ofEachArea(sharing, layer, (atoms) => {
        const inside = new Set(atoms);
        return sites.filter((atom) => inside.has(atom)).length;
      });
    },
  },
  {
    ...ofEntries,
    key: "sharing-councils",
    label: "Councils it meets",
    description:
      "How many counties and unitary authorities have people in the areas that take part, each with a health and wellbeing board of its own. Not known where none of them is an area.",
    unit: "councils",
    format: "count",
    formula: "counties and unitary authorities that share at least one resident with the areas taking part",
    datasets: [...ofSharing.datasets, "lsoa-table"],
    compute: (sharing, layer) =>
      ofEachArea(sharing, layer, (atoms) => nestingOf(sharing.england.table, atoms, "county").areas.length),
  },
];

function ofEach(
  sharing: Sharing,
  layer: MeasuredKind,
  reckon: (entry: SharedEntry) => number | null,
): (number | null)[] {
  const entries = new Map(sharing.entries().map((entry) => [entry.id, entry]));
  return sharing.idsOf(layer).map((id) => {
    const entry = entries.get(id);
    return entry === undefined ? null : reckon(entry);
  });
}

function ofEachArea(
  sharing: Sharing,
  layer: MeasuredKind,
  reckon: (atoms: AtomSet) => number,
): (number | null)[] {
  return ofEach(sharing, layer, ({ organisations }) => {
    const atoms = atomsOfOrganisations(sharing.england, organisations);
    return atoms === null ? null : reckon(atoms);
  });
}
