import type { AreaKind } from "../../../../geodata/model/kinds.ts";
import { at } from "../../../../server/domain/at.ts";
import { layerOverlaps } from "../../../../server/domain/overlap.ts";
import { groupingColours } from "../../../map/colour/areaColours.ts";
import { plainFill } from "../../../map/colour/palettes.ts";
import type { England } from "../../../state/england.ts";
import type { GraphGroup } from "../../../state/viewState.ts";

/** The part of a CCG's people that lives in one group: a slice of its pie. */
export type Slice = { group: string; colour: string; share: number };

/** How CCGs are gathered: which group each belongs to, and what the groups are called and coloured. */
export type CollaborationGroups = {
  layer: AreaKind | null;
  /** The group that most of a CCG's people live in, by the CCG's identifier. */
  groupOf: ReadonlyMap<string, string>;
  groups: ReadonlyMap<string, { name: string; colour: string }>;
  /** CCGs with people in more than one group, and their people by group, the most first. */
  divided: ReadonlyMap<string, readonly Slice[]>;
  /** One fill for each CCG, in the layer's order: the map's colours are the graph's. */
  fills: readonly string[];
};

/** A smaller part of a CCG's people is a ragged edge of the boundaries rather than a second home. */
const leastShare = 0.01;

/** Gathers England's CCGs by the areas of a layer; with `none` every CCG stands for itself. */
export function collaborationGroups(england: England, group: GraphGroup): CollaborationGroups {
  const ccgs = england.areas.ccg;
  if (group === "none") {
    return {
      layer: null,
      groupOf: new Map(),
      groups: new Map(),
      divided: new Map(),
      fills: ccgs.map(() => plainFill),
    };
  }
  const colours = groupingColours(england, "ccg", group, null);
  if (colours.kind !== "grouping") throw new RangeError(`${group} gathers nothing`);
  const { mainly, palette, fills } = colours;
  const homes = england.areas[group];
  const overlaps = layerOverlaps(england.table, "ccg", group);
  const slices = new Map<string, Slice[]>();
  for (let row = 0; row < overlaps.size; row += 1) {
    const share = at(overlaps.shareOfOf, row);
    if (share < leastShare) continue;
    const home = at(overlaps.with, row);
    const id = at(ccgs, at(overlaps.of, row)).id;
    const slice = { group: at(homes, home).id, colour: at(palette, home), share };
    slices.set(id, [...(slices.get(id) ?? []), slice]);
  }
  return {
    layer: group,
    groupOf: new Map(ccgs.map(({ id, index }) => [id, at(homes, at(mainly, index)).id])),
    groups: new Map(homes.map(({ id, name, index }) => [id, { name, colour: at(palette, index) }])),
    divided: new Map(
      [...slices]
        .filter(([, parts]) => parts.length > 1)
        .map(([id, parts]) => [id, parts.toSorted((one, other) => other.share - one.share)]),
    ),
    fills,
  };
}
