import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  CompiledNodes,
  CompiledPractices,
  CompiledTies,
  Observations,
} from "../../../geodata/model/artefacts.ts";
import { parseNodeId } from "../../../geodata/model/identifiers.ts";
import { sources } from "../../../geodata/sources.ts";

function compiled<Shape extends z.ZodType>(file: string, shape: Shape): z.infer<Shape> {
  const url = new URL(`../../../geodata/compiled/${file}`, import.meta.url);
  return shape.parse(JSON.parse(readFileSync(url, "utf8")));
}

const nodes = compiled("nodes.json", CompiledNodes);
const ties = compiled("ties.json", CompiledTies);
const practices = compiled("practices.json", CompiledPractices);
const observations = compiled("observations.json", Observations);

describe("the compiled tables", () => {
  test("say of every CCG with whom it borders: 525 pairs on land, and only Isle of Wight by water alone", () => {
    const borders = ties.filter((tie) => tie.kind === "borders");
    const onLand = borders.filter((tie) => tie.crossing === "land");
    expect(onLand).toHaveLength(525);
    const touched = new Set(onLand.flatMap(({ source, target }) => [source, target]));
    const islands = nodes.filter((node) => node.kind === "ccg" && !touched.has(node.id));
    expect(islands.map((node) => node.name)).toEqual(["Isle of Wight"]);
  });

  test("tie only what is a node or a practice", () => {
    const known = new Set([...nodes.map(({ id }) => id), ...practices.map(({ code }) => `practice:${code}`)]);
    const ends = ties.flatMap(({ source, target }) => [source, target]);
    expect(ends.filter((end) => !known.has(end))).toEqual([]);
  });

  test("name every node by its kind", () => {
    expect(nodes.filter((node) => parseNodeId(node.id)?.kind !== node.kind)).toEqual([]);
  });

  test("draw on recorded datasets only", () => {
    const recorded = new Set<string>(sources.map(({ key }) => key));
    const used = new Set([
      ...nodes.flatMap(({ datasets }) => datasets),
      ...ties.map(({ dataset }) => dataset),
      ...observations.map(({ dataset }) => dataset),
    ]);
    expect([...used].filter((key) => !recorded.has(key))).toEqual([]);
  });

  test("cite a source for every tie but the unverified", () => {
    const bare = ties.filter((tie) => tie.sources.length === 0 && tie.evidence !== "unverified");
    expect(bare).toEqual([]);
  });

  test("name no person beside a shared post", () => {
    const said = [
      ...nodes.filter(({ kind }) => kind === "post" || kind === "function" || kind === "grouping"),
      ...ties.map(({ note, sources: cited }) => ({ note, cited })),
    ];
    expect(JSON.stringify(said)).not.toMatch(/\b(Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame|Cllr)\.? [A-Z]/);
  });
});
