import { describe, expect, test } from "vitest";
import { baselineEntries } from "../../../server/register/baseline.ts";
import { nodeOfBody } from "../../../server/register/nodeOfBody.ts";
import { readEntry } from "../../../server/register/readEntry.ts";
import { compiled, serverOn } from "./realEngland.ts";

const entries = [...baselineEntries(compiled).values()];
const { dependencies, api } = serverOn();

describe("the compiled register", () => {
  test("has every post, function and grouping of the compiled graph", () => {
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
    expect([count("post"), count("function"), count("grouping")]).toEqual([51, 46, 100]);
  });

  test("goes from nodes and ties to entries and back without losing a thing", () => {
    for (const entry of entries) {
      const back = nodeOfBody(entry.id, entry.body, entry);
      expect(back.node).toEqual(entry.node);
      expect(back.ties).toEqual([...entry.ties, ...entry.ownTies]);
    }
  });

  test("still says the same of nodes and ties when an entry lies over itself without its baseline's help", () => {
    for (const entry of entries) {
      const { node, ties } = nodeOfBody(entry.id, entry.body, null);
      expect([node.name, node.note, node.purpose]).toEqual([
        entry.node.name,
        entry.node.note,
        entry.node.purpose,
      ]);
      expect(ties.map(({ dataset: _, ...tie }) => tie)).toEqual(
        entry.ties.map(({ dataset: _, ...tie }) => tie),
      );
    }
  });

  test("passes every check of what people may send, each entry as it is", () => {
    for (const { id, kind, body } of entries) {
      expect([id, readEntry(kind, body, dependencies.graph)]).toEqual([id, { kind: "read", body }]);
    }
  });

  test("is what the collections answer with, as it was compiled", async () => {
    for (const [collection, kind] of [
      ["posts", "post"],
      ["functions", "function"],
      ["groupings", "grouping"],
    ] as const) {
      const { body } = await api.get(`/api/${collection}?inForce=all&limit=1000`).expect(200);
      const own = entries.filter((entry) => entry.kind === kind);
      expect(body.total).toBe(own.length);
      for (const item of body.items) {
        const entry = own.find(({ id }) => id === item.id);
        expect(item).toMatchObject({
          origin: "compiled",
          isCorrected: false,
          revision: 0,
          datasets: entry?.node.datasets,
        });
      }
    }
  });
});
