import { describe, expect, test } from "vitest";
import { litBy } from "../../../client/views/collaboration/graph/lit.ts";
import { placeTies } from "../../../client/views/collaboration/graph/stage/placeTies.ts";
import { visibleGraph } from "../../../client/views/collaboration/graph/visibleGraph.ts";
import { common, gathering, projection } from "./smallProjection.ts";

const officer = common("officer", { weight: 8 });
const team = common("team", { kind: "function" });
const forum = common("forum", { kind: "grouping" });
const apart = gathering({});
/** Five share a forum, so their lines meet in a hub; two of them share a post and a team. */
const world = visibleGraph(
  projection(
    ["a", "b", "c", "d", "e", "f"],
    [
      ["a", "b", officer, team, forum],
      ...["c", "d", "e"].map((other): [string, string, typeof forum] => ["a", other, forum]),
    ],
  ),
  apart,
);
const asDegrees = (place: readonly [number, number]) => place;

describe("the graph's lines on the map", () => {
  test("lines between the same two bend apart, and the lines of one thing of many meet in the middle of them", () => {
    const placed = {
      ...world,
      nodes: world.nodes.map((node, at) => ({ ...node, longitude: at, latitude: at * at })),
    };
    const { ties, ends } = placeTies(placed, asDegrees);
    const [post, shared] = ties.filter(({ tie }) => tie.source === "a" && tie.target === "b");
    expect(post?.from).toEqual(shared?.from);
    expect(post?.by).not.toEqual(shared?.by);
    const hub = ends.find(({ looks }) => typeof looks === "object");
    expect(hub).toMatchObject({ at: [2, 6], looks: { thing: "grouping" } });
    expect(ties.filter(({ tie }) => tie.target === hub?.id)).toHaveLength(5);
    expect(ends.map(({ id }) => id)).not.toContain("f");
  });

  test("who stands nowhere has no line, and the others keep theirs", () => {
    const placed = {
      ...world,
      nodes: world.nodes.map((node) => ({
        ...node,
        longitude: node.id === "b" ? null : 1,
        latitude: node.id === "b" ? null : 1,
      })),
    };
    const { ties } = placeTies(placed, asDegrees);
    expect(ties.map(({ tie }) => tie.source).sort()).toEqual(["a", "c", "d", "e"]);
  });

  test("with one that is chosen its own lines stand out, and those of what it shares with many to all of them", () => {
    const { hasMark, hasTie } = litBy(new Set(["b"]), world);
    expect(world.lines.filter(hasTie)).toHaveLength(world.lines.length);
    expect(["a", "c", "e", "f"].map(hasMark)).toEqual([true, true, true, false]);
    const none = litBy(new Set(["f"]), world);
    expect(world.lines.some(none.hasTie)).toBe(false);
  });
});
