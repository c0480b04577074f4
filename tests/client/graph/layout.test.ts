import { expect, test } from "vitest";
import { graphLayouts } from "../../../client/state/viewState.ts";
import type { LayoutAsked } from "../../../client/views/collaboration/graph/layout/layoutGraph.ts";
import { placesOf } from "../../../client/views/collaboration/graph/layout/placesOf.ts";

/** Forty marks in six groups over a small part of England, more crowded than they can stay. */
const nodes = Array.from({ length: 40 }, (_, place) => ({
  id: `ccg:${String(place).padStart(2, "0")}`,
  group: `stp:${place % 6}`,
  radius: 4 + (place % 5) * 2,
  longitude: -1 + (place % 6) / 4 + (place % 7) / 50,
  latitude: 52 + (place % 6) / 6 + (place % 5) / 60,
}));
const ties = nodes.slice(1).map(({ id }, place) => ({
  source: nodes[Math.floor(place / 2)]?.id ?? id,
  target: id,
  weight: 1 + (place % 4),
}));
const hubs = [{ id: "hub forum", marks: nodes.slice(0, 6).map(({ id }) => id) }];
const spokes = nodes.slice(0, 6).map(({ id }) => ({ source: id, target: "hub forum", weight: 2 }));
const asked = (layout: LayoutAsked["layout"]): LayoutAsked => ({
  layout,
  nodes,
  hubs,
  ties: [...ties, ...spokes],
});

test.each(graphLayouts)(
  "the same graph arranged by %s lies the same, in whatever order it is told",
  (layout) => {
    const question = asked(layout);
    const turned = {
      ...question,
      nodes: question.nodes.toReversed(),
      ties: question.ties.toReversed(),
    };
    expect(placesOf(turned)).toEqual(placesOf(question));
  },
);

test.each(["ties", "groups"] as const)("no two marks arranged by %s lie over each other", (layout) => {
  const places = placesOf(asked(layout));
  for (const [place, one] of nodes.entries()) {
    for (const other of nodes.slice(place + 1)) {
      const [x, y] = places[one.id] ?? [0, 0];
      const [otherX, otherY] = places[other.id] ?? [0, 0];
      expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(one.radius + other.radius);
    }
  }
});

test("arranged by ties, marks that are tied lie closer than marks that are not", () => {
  const places = placesOf(asked("ties"));
  const far = (one: string, other: string) => {
    const [x, y] = places[one] ?? [0, 0];
    const [otherX, otherY] = places[other] ?? [0, 0];
    return Math.hypot(x - otherX, y - otherY);
  };
  const mean = (distances: readonly number[]) =>
    distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  const tied = ties.map(({ source, target }) => far(source, target));
  const any = nodes.flatMap(({ id }, place) => nodes.slice(place + 1).map((other) => far(id, other.id)));
  expect(mean(tied)).toBeLessThan(0.7 * mean(any));
});

test("arranged by place, north is up and east is right, and what has no place stands in the west", () => {
  const nowhere = { id: "csu:X", group: null, radius: 5, longitude: null, latitude: null };
  const places = placesOf({ layout: "places", nodes: [...nodes, nowhere], hubs: [], ties: [] });
  const [first, last] = [places["ccg:00"] ?? [0, 0], places["ccg:05"] ?? [0, 0]];
  expect(last[0]).toBeGreaterThan(first[0]);
  expect(last[1]).toBeGreaterThan(first[1]);
  expect(places["csu:X"]?.[0]).toBeLessThan(Math.min(...nodes.map(({ id }) => places[id]?.[0] ?? 0)));
});
