import { expect, test } from "vitest";
import { listOrder } from "../../../client/views/collaboration/graph/stage/listOrder.ts";
import { visibleGraph } from "../../../client/views/collaboration/graph/visibleGraph.ts";
import { gathering, projection } from "./smallProjection.ts";

test("the CCGs of an open group stand together where the group stood, and a group of one by its own name", () => {
  const world = projection(["a", "n", "z", "m"], []);
  const groups = gathering({ middle: ["a", "z"], far: ["n"] }, ["middle"]);
  const { nodes } = visibleGraph(world, groups);
  const names = new Map([
    ["middle", { name: "Middle" }],
    ["far", { name: "Zetland" }],
  ]);
  expect(listOrder(nodes, names).map(({ mark, isInside }) => [mark.id, isInside])).toEqual([
    ["m", false],
    ["a", true],
    ["z", true],
    ["n", false],
  ]);
});
