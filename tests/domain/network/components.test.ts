import fc from "fast-check";
import { expect, test } from "vitest";
import { components } from "../../../server/domain/network/components.ts";
import { anyGraph, graphOf, groups, hangTogether, neighboursOf } from "./graphs.ts";

test("a node without neighbours is a component by itself, and components are numbered by their first node", () => {
  const { componentOf, count, sizes } = components(graphOf(5, [0, 3], [2, 4]));
  expect([...componentOf]).toEqual([0, 1, 2, 0, 2]);
  expect(count).toBe(3);
  expect([...sizes]).toEqual([2, 1, 2]);
});

test("a component hangs together and no edge leads out of it, whatever the graph", () => {
  fc.assert(
    fc.property(anyGraph, ({ adjacency }) => {
      const { componentOf, count, sizes } = components(adjacency);
      const found = groups(componentOf, count);
      expect(found.map((nodes) => nodes.length)).toEqual([...sizes]);
      for (const nodes of found) {
        expect(hangTogether(adjacency, nodes)).toBe(true);
        const inside = new Set(nodes);
        for (const node of nodes) {
          expect(neighboursOf(adjacency, node).every((neighbour) => inside.has(neighbour))).toBe(true);
        }
      }
    }),
  );
});
