import { describe, expect, test } from "vitest";
import type { Grouping } from "../../../client/map/groupings.ts";
import type { GroupingTheme } from "../../../client/map/marks/groupingLooks.ts";
import { forMap } from "../../../client/state/mapAddress.ts";
import { readViewState, writeViewState } from "../../../client/state/viewState.ts";
import {
  groupingHulls,
  groupingsOfCcgs,
  membersOf,
  outlinedPurpose,
} from "../../../client/views/collaboration/graph/groupingHulls.ts";
import { graphScene } from "../../../client/views/collaboration/graph/picture/graphScene.ts";
import { visibleGraph } from "../../../client/views/collaboration/graph/visibleGraph.ts";
import { compiledEngland } from "../collaboration/compiledEngland.ts";
import { common, gathering, projection } from "./smallProjection.ts";

const england = compiledEngland();
const [a, b, c, d] = england.areas.ccg;
const [council] = england.areas.county;
if (a === undefined || b === undefined || c === undefined || d === undefined || council === undefined) {
  throw new Error("England has four CCGs and a county");
}

function grouping(id: string, theme: GroupingTheme, members: Grouping["members"]): Grouping {
  return { id, name: id, theme, members, atoms: new Uint16Array(members.flatMap((area) => [...area.atoms])) };
}

const known = [
  grouping("small", "vanguard", [a]),
  grouping("large", "vanguard", [a, b, council]),
  grouping("of councils", "devolution", [council]),
  grouping("other", "federation", [c]),
];

describe("outlines round groupings", () => {
  test("are offered for a purpose that CCGs take part in, the largest first, and go round CCGs alone", () => {
    const vanguards = groupingsOfCcgs(known, "vanguard");
    expect(vanguards.map(({ id }) => id)).toEqual(["large", "small"]);
    expect(vanguards[0]?.members).toEqual([a, b]);
    expect(groupingsOfCcgs(known, "devolution")).toEqual([]);
    expect(membersOf(vanguards)).toEqual({ any: 2, several: 1 });
  });

  test("have the map's colour and hatch, and take turns where they share a CCG", () => {
    const [large, small] = groupingHulls(groupingsOfCcgs(known, "vanguard"));
    expect(large?.colour).toBe(small?.colour);
    expect(large?.hatch?.kind).not.toBe(small?.hatch?.kind);
    expect(large?.members).toEqual([a.id, b.id]);
  });

  test("leave white what is in none of them, and a group that is closed only where none of its members is", () => {
    const ids = [a.id, b.id, c.id, d.id];
    const groups = gathering({ south: [c.id, d.id], north: [a.id, b.id] }, ["north"]);
    const drawn = visibleGraph(projection(ids, [[a.id, c.id, common("officer")]]), groups);
    const scene = graphScene(
      drawn,
      Object.fromEntries(drawn.nodes.map(({ id }) => [id, [0, 0] as const])),
      {
        layer: "stp",
        groupOf: groups.groupOf,
        groups: new Map([...groups.groups].map(([id, { name }]) => [id, { name, colour: "#123456" }])),
        divided: new Map(),
        fills: [],
      },
      groupingHulls(groupingsOfCcgs([grouping("one", "vanguard", [a, d])], "vanguard")),
      "ties",
      null,
    );
    const fills = new Map(scene.nodes.map(({ id, fill }) => [id, fill]));
    expect([fills.get(a.id), fills.get(b.id), fills.get("south")]).toEqual(["#123456", "#ffffff", "#123456"]);
    // The outline of both would go round one of them and call it by the name of both.
    expect(scene.hulls).toEqual([]);
  });
});

test("an address names the purpose whose groupings are outlined, and the map is not told", () => {
  const state = readViewState("?hulls=joint-committee");
  expect(outlinedPurpose(state.hulls)).toBe("joint-committee");
  expect(writeViewState(state)).toBe("?hulls=joint-committee");
  expect(writeViewState(forMap(state))).toBe("");
  expect(outlinedPurpose(readViewState("?hulls=communities").hulls)).toBeNull();
});
