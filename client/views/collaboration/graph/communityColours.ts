import type { CommunitiesAnswer } from "../../../../server/contract/collaboration.ts";
import { colourGraph } from "../../../map/colour/graphColouring.ts";
import { qualitative, unknownFill } from "../../../map/colour/palettes.ts";
import { neighbouringAreas } from "../../../map/geometry/touching.ts";
import type { England } from "../../../state/england.ts";

/** The colours of communities, the same in the graph, on the map and in the table. */
export type CommunityColours = {
  /** One for each community, in the answer's order. */
  palette: readonly string[];
  /** One for each CCG in a community, by identifier; those alone have none. */
  ofMember: ReadonlyMap<string, string>;
};

/** What CCGs that are in no community are filled with. */
export const aloneFill = unknownFill;

const grey = "#b3bac2";
/** The fills of groupings but for their grey, which would be taken for that of CCGs alone. */
const tones = qualitative.filter((tone) => tone !== grey);

/** Colours communities so that no two whose land touches have the same. */
export function communityColours(
  england: England,
  communities: Pick<CommunitiesAnswer, "items">,
): CommunityColours {
  const { items } = communities;
  const placeOf = communityPlaces(items);
  const around = items.map(() => new Set<number>());
  const ccgs = england.areas.ccg;
  neighbouringAreas(england, "ccg").forEach((others, index) => {
    const place = placeOf.get(ccgs[index]?.id ?? "");
    if (place === undefined) return;
    for (const other of others) {
      const beside = placeOf.get(ccgs[other]?.id ?? "");
      if (beside !== undefined && beside !== place) around[place]?.add(beside);
    }
  });
  const palette = colourGraph(around, tones.length).map(
    (colour) => tones[colour % tones.length] ?? aloneFill,
  );
  return {
    palette,
    ofMember: new Map([...placeOf].map(([id, place]) => [id, palette[place] ?? aloneFill])),
  };
}

function communityPlaces(items: CommunitiesAnswer["items"]): Map<string, number> {
  return new Map(items.flatMap(({ members }, place) => members.map(({ id }) => [id, place] as const)));
}
