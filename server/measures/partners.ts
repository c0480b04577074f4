import { at } from "../domain/at.ts";
import { type CommonKind, chosenKinds } from "../domain/sharing/commonKinds.ts";
import { depthFormula } from "../domain/sharing/depthOfSharing.ts";
import { isInForce } from "../domain/sharing/isInForce.ts";
import type { ProjectedEdge } from "../graph/projection.ts";
import type { SharingMeasure } from "./measureDefinition.ts";
import { ofEachCcg, ofSharing, recordedOnly } from "./ofSharing.ts";
import type { Sharing } from "./sharing.ts";

/** The three kinds, as they follow "shares" and "a shared". */
const words: Readonly<Record<(typeof chosenKinds)[number], { one: string; many: string }>> = {
  post: { one: "a post", many: "posts" },
  function: { one: "a function", many: "functions" },
  grouping: { one: "a grouping", many: "groupings" },
};

/** With how many others a CCG shares something, and how much: together, and for each kind of what is shared. */
export const partnerMeasures: readonly SharingMeasure[] = [
  {
    ...ofSharing,
    key: "sharing-partners",
    label: "CCGs it shares something with",
    description: `How many other CCGs are recorded as holding a post, running a function or being in a grouping together with it. ${recordedOnly}`,
    unit: "CCGs",
    format: "count",
    formula: "CCGs tied to a post, function or grouping that it is tied to, both ties in force yes or likely",
    compute: (sharing) => countOfPartners(sharing, null),
  },
  {
    ...ofSharing,
    key: "sharing-strength",
    label: "Weight of all it shares with other CCGs",
    description: `The depth of sharing with each other CCG, added up. It tells how much is recorded, and nothing of how well it works. ${recordedOnly}`,
    unit: "points",
    format: "count",
    formula: depthFormula,
    compute: (sharing) => strengthOfSharing(sharing, null),
  },
  ...chosenKinds.map(
    (kind): SharingMeasure => ({
      ...ofSharing,
      key: `sharing-partners-${kind}`,
      label: `CCGs it shares ${words[kind].one} with`,
      description: `How many other CCGs are recorded as having ${words[kind].one} in common with it. ${recordedOnly}`,
      unit: "CCGs",
      format: "count",
      formula: `CCGs tied to ${words[kind].one} that it is tied to, both ties in force yes or likely`,
      compute: (sharing) => countOfPartners(sharing, kind),
    }),
  ),
  ...chosenKinds.map(
    (kind): SharingMeasure => ({
      ...ofSharing,
      key: `sharing-strength-${kind}`,
      label: `Weight of the ${words[kind].many} it shares`,
      description: `The part of the depth of sharing with other CCGs that is due to ${words[kind].many}. ${recordedOnly}`,
      unit: "points",
      format: "count",
      formula: depthFormula,
      compute: (sharing) => strengthOfSharing(sharing, kind),
    }),
  ),
];

function countOfPartners(sharing: Sharing, kind: CommonKind | null): (number | null)[] {
  return fromEdges(sharing, kind, (holding) => holding.length);
}

function strengthOfSharing(sharing: Sharing, kind: CommonKind | null): (number | null)[] {
  return fromEdges(sharing, kind, (holding) =>
    holding.reduce(
      (sum, { weight, weightByKind }) => sum + (kind === null ? weight : (weightByKind[kind] ?? 0)),
      0,
    ),
  );
}

/** From the pairs of each CCG that hold; `null` where all it has in common is of a time nobody knows. */
function fromEdges(
  sharing: Sharing,
  kind: CommonKind | null,
  reckon: (holding: readonly ProjectedEdge[]) => number,
): (number | null)[] {
  const edges = sharing.edgesOfCcgs();
  return ofEachCcg(sharing, (place) => {
    const own = at(edges, place);
    const holding = own.filter((edge) => isInForce(edge) && (kind === null || kind in edge.weightByKind));
    if (holding.length > 0) return reckon(holding);
    const isUnknown = own.some(({ unknownKinds }) =>
      kind === null ? unknownKinds.length > 0 : unknownKinds.includes(kind),
    );
    return isUnknown ? null : reckon(holding);
  });
}
