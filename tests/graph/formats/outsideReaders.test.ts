import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CollaborationProjection } from "../../../server/contract/collaboration.ts";
import type { SerialisedGraph } from "../../../server/contract/graph.ts";
import { type GraphTaken, graphFileName } from "../../../server/contract/graphFormats.ts";
import { openingsOf } from "../../../server/contract/graphOpenings.ts";
import { adjacencyOf } from "../../../server/domain/network/adjacency.ts";
import { betweenness } from "../../../server/domain/network/betweenness.ts";
import { cytoscapeOf } from "../../../server/graph/formats/cytoscapeJson.ts";
import { gexfOf } from "../../../server/graph/formats/gexf.ts";
import { graphMlOf } from "../../../server/graph/formats/graphMl.ts";
import { nodeLinkOf } from "../../../server/graph/formats/nodeLinkJson.ts";
import { serverOn } from "../../api/register/realEngland.ts";
import { graphOfTexts } from "./hostileGraph.ts";
import { findPythons, openWith, type Seen } from "./outsideReaders.ts";

const pythons = findPythons();
if (pythons.length === 0) {
  console.log("No python3 here has networkx or igraph: what they read of the graph's formats was not tried.");
}

const formats = ["graphml", "gexf", "node-link", "cytoscape"] as const;

/** Texts that XML and readers of it stumble over, the same in every run. */
const texts = fc
  .sample(
    fc.string({
      unit: fc.oneof(
        fc.string({ unit: "grapheme-composite", minLength: 1, maxLength: 1 }),
        fc.constantFrom(
          ..."&<>\"'\n\r\t ,;|]=@",
          "]]>",
          "&amp;",
          "<b>",
          "é",
          "😀",
          "\u0085",
          "\u2028",
          "\u00a0",
        ),
      ),
      minLength: 1,
    }),
    { numRuns: 300, seed: 1 },
  )
  .map((text) => `${text}.`);

/** Every way to open a file that these Pythons have, by the line of code that readers are given. */
const ways = pythons.flatMap((python) =>
  python.programs.flatMap(({ name, version }) =>
    formats.flatMap((format) =>
      name === "igraph" && format !== "graphml" ? [] : [{ python, program: name, version, format }],
    ),
  ),
);
type Way = (typeof ways)[number];

const asAt = "2016-04-01";
const taken = ["graph", "collaboration"] as const;
/** Of every kind of tie some, without the thousands that districts and practices add. */
const addresses = {
  graph: "/api/graph?kinds=ccg,county,stp,trust,hospital,csu,post,function,grouping&",
  collaboration: "/api/graph/collaboration?on=post,function,neighbour&",
};
const folder = mkdtempSync(join(tmpdir(), "graphs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { api } = serverOn();

type Attributes = Record<string, unknown>;
type Expected = { nodes: [string, Attributes][]; ties: [string, string, string, Attributes][] };

let graph: SerialisedGraph;
let collaboration: CollaborationProjection;
const found = new Map<Way, Record<GraphTaken | "texts", Seen>>();

beforeAll(async () => {
  if (ways.length === 0) return;
  graph = (await api.get(addresses.graph).expect(200)).body;
  collaboration = (await api.get(addresses.collaboration).expect(200)).body;
  for (const which of taken) {
    for (const format of formats) {
      const answer = await api.get(`${addresses[which]}format=${format}`).responseType("blob").expect(200);
      writeFileSync(join(folder, graphFileName(which, asAt, format)), answer.body);
    }
  }
  const hostile = graphOfTexts(texts);
  const written = {
    graphml: graphMlOf(hostile),
    gexf: gexfOf(hostile),
    "node-link": nodeLinkOf(hostile),
    cytoscape: cytoscapeOf(hostile),
  };
  mkdirSync(join(folder, "texts"));
  for (const format of formats) {
    writeFileSync(join(folder, "texts", graphFileName("graph", asAt, format)), [...written[format]].join(""));
  }
  await Promise.all(
    pythons.map(async (python) => {
      const own = ways.filter((way) => way.python === python);
      const jobs = own.flatMap((way) => [
        { line: lineOf(way, "graph"), folder, betweenness: false },
        { line: lineOf(way, "collaboration"), folder, betweenness: true },
        { line: lineOf(way, "graph"), folder: join(folder, "texts"), betweenness: false },
      ]);
      const seen = await openWith(python, jobs);
      for (const [at, way] of own.entries()) {
        const [first, second, third] = seen.slice(3 * at);
        if (first === undefined || second === undefined || third === undefined) continue;
        found.set(way, {
          graph: asGraph(first, way),
          collaboration: asGraph(second, way),
          texts: asGraph(third, way),
        });
      }
    }),
  );
});

function lineOf({ program, format }: Way, which: GraphTaken): string {
  const opening = openingsOf(format, which, asAt).find((each) => each.program.startsWith(program));
  return opening?.code ?? "";
}

/** What is read of Cytoscape's format has the identifiers and names of nodes, and the ends of ties, repeated in it. */
function asGraph(seen: Seen, { format }: Way): Seen {
  if (format !== "cytoscape") return seen;
  return {
    ...seen,
    nodes: seen.nodes.map(([id, { id: _, value: __, name: ___, ...told }]) => [id, told]),
    ties: seen.ties.map(([source, target, id, { source: _, target: __, key: ___, ...told }]) => [
      source,
      target,
      id,
      told,
    ]),
  };
}

function foundBy(way: Way): Record<GraphTaken | "texts", Seen> {
  const seen = found.get(way);
  if (seen === undefined) throw new Error("nothing was read");
  return seen;
}

describe.each(ways)("$program $version, opening $format by the line we give", (way) => {
  test("finds every node and tie of the graph with every attribute", () => {
    const seen = foundBy(way).graph;
    expect(seen.directed).toBe(true);
    expectSame(seen, expectedOfGraph(way));
  });

  test("finds every pair of the projection with every attribute", () => {
    const seen = foundBy(way).collaboration;
    expect(seen.directed).toBe(false);
    expectSame(seen, expectedOfProjection(way));
  });

  test("finds the same betweenness as we do", () => {
    const places = new Map(collaboration.nodes.map(({ key }, place) => [key, place]));
    const pairs = collaboration.edges.map(({ source, target }) => ({
      source: places.get(source) ?? -1,
      target: places.get(target) ?? -1,
    }));
    const ours = betweenness(adjacencyOf(places.size, pairs), { normalised: false });
    expect(Math.max(...ours)).toBeGreaterThan(1000);
    for (const [key, place] of places) {
      const theirs = foundBy(way).collaboration.betweenness?.[key] ?? Number.NaN;
      expect(Math.abs(theirs - (ours[place] ?? Number.NaN))).toBeLessThanOrEqual(1e-9 * Math.max(1, theirs));
    }
  });

  test("finds every text as it was written, whatever is in it", () => {
    const seen = foundBy(way).texts;
    expect(seen.nodes.map(([, { label }]) => label)).toEqual(texts);
    expect(seen.nodes.map(([, { note }]) => note)).toEqual(texts);
    expect(seen.ties.map(([, , , { note }]) => note)).toEqual(texts);
    const lists = seen.nodes.map(([, { datasets }]) =>
      typeof datasets === "string" ? JSON.parse(datasets) : datasets,
    );
    expect(lists).toEqual(texts.map((text) => [text, { text }]));
  });

  // GEXF has room for it in its description alone, which networkx does not keep.
  test.runIf(way.format !== "gexf")("finds what the graph is, its date, and whom to name", () => {
    const seen = foundBy(way);
    expect(seen.graph.about).toMatchObject({ asAt, tiesUnknown: graph.attributes.tiesUnknown });
    expect(seen.graph.about.attribution).toContain("Contains OS data © Crown copyright");
    expect(seen.collaboration.about).toMatchObject({ asAt, on: "post, function, neighbour" });
    expect(seen.collaboration.about.formula).toMatch(/^the sum over what two organisations have in common/);
  });
});

function expectedOfGraph(way: Way): Expected {
  return {
    nodes: graph.nodes.map(({ key, attributes: { id: _, name, kind, position, ...others } }) => [
      key,
      asRead(
        { label: name, nodeKind: kind, longitude: position?.[0], latitude: position?.[1], ...others },
        way,
      ),
    ]),
    ties: graph.edges.map(({ key, source, target, attributes: { id: _, kind, ...others } }) => [
      source,
      target,
      key,
      asRead({ edgeKind: kind, ...others }, way),
    ]),
  };
}

function expectedOfProjection(way: Way): Expected {
  const { on } = collaboration.attributes;
  const columnsOf = (sum: string, byKind: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      on.map((kind) => [`${sum}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, byKind[kind] ?? 0]),
    );
  return {
    nodes: collaboration.nodes.map(({ key, attributes }) => {
      const { id: _, name, kind, strengthByKind, ...others } = attributes;
      const sums = columnsOf("strength", strengthByKind);
      return [key, asRead({ label: name, nodeKind: kind, ...others, ...sums }, way)];
    }),
    ties: collaboration.edges.map(({ key, source, target, attributes }) => {
      const { weightByKind, ...others } = attributes;
      return [source, target, key, asRead({ ...others, ...columnsOf("weight", weightByKind) }, way)];
    }),
  };
}

/** Without what is not known, lists and objects as texts of JSON. igraph keeps no false apart from unknown. */
function asRead(attributes: Attributes, { program }: Way): Attributes {
  const entries = Object.entries(attributes).filter(
    ([, value]) => value !== null && value !== undefined && !(value === false && program === "igraph"),
  );
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === "object" ? JSON.stringify(value) : value]),
  );
}

function expectSame(found: Seen, expected: Expected): void {
  const nodes = new Map(found.nodes.map(([id, attributes]) => [id, withoutPlaceOfAreas(attributes)]));
  expect(found.nodes).toHaveLength(expected.nodes.length);
  for (const [id, attributes] of expected.nodes) {
    const other = nodes.get(id);
    const told = withoutPlaceOfAreas(attributes);
    if (!isDeepStrictEqual(other, told)) expect({ id, ...other }).toEqual({ id, ...told });
  }
  const ties = new Map(
    found.ties.map(([source, target, id, attributes]) => [id, { source, target, attributes }]),
  );
  expect(found.ties).toHaveLength(expected.ties.length);
  for (const [source, target, id, attributes] of expected.ties) {
    const other = ties.get(id);
    // The identifier of a tie stands among its attributes too, under a name each format has for it.
    const { edgeId: _, id: __, ...told } = other?.attributes ?? {};
    const ends = found.directed ? [other?.source, other?.target] : [other?.source, other?.target].sort();
    if (!isDeepStrictEqual([...ends, told], [source, target, attributes])) {
      expect({ id, ends, ...told }).toEqual({ id, ends: [source, target], ...attributes });
    }
  }
}

/** Where an area is drawn is no attribute of the graph's JSON, and is tested by itself. */
function withoutPlaceOfAreas(attributes: Attributes): Attributes {
  const { longitude: _, latitude: __, ...others } = attributes;
  return ["ccg", "district", "county", "stp", "region"].includes(String(attributes.nodeKind))
    ? others
    : attributes;
}
