import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf } from "../../../server/api/platform/csv.ts";
import { CytoscapeJson, NodeLinkJson } from "../../../server/contract/graphFiles.ts";
import { cytoscapeOf } from "../../../server/graph/formats/cytoscapeJson.ts";
import { gexfOf } from "../../../server/graph/formats/gexf.ts";
import { graphMlOf } from "../../../server/graph/formats/graphMl.ts";
import { graphRows } from "../../../server/graph/formats/graphRows.ts";
import { nodeLinkOf } from "../../../server/graph/formats/nodeLinkJson.ts";
import type { TakenGraph } from "../../../server/graph/formats/takenGraph.ts";
import { xmlText } from "../../../server/graph/formats/xmlText.ts";
import { graphOfTexts } from "./hostileGraph.ts";

const whole = (pieces: Iterable<string>) => [...pieces].join("");

/** Two nodes of which one is hardly known, and a tie with a weight. */
const pair: TakenGraph = {
  directed: false,
  about: [{ column: { name: "pairsUnknown", type: "int" }, cell: 0 }],
  nodeColumns: [
    { name: "nodeKind", type: "string" },
    { name: "population", type: "int" },
    { name: "acute", type: "boolean" },
    { name: "datasets", type: "json" },
  ],
  tieColumns: [
    { name: "weight", type: "double" },
    { name: "evidence", type: "string" },
  ],
  nodes: [
    { id: "trust:A", label: "A", cells: ["trust", 0, false, ["trusts"]] },
    { id: "trust:B", label: "B", cells: ["trust", null, null, []] },
  ],
  ties: [{ id: "trust:A|trust:B", source: "trust:A", target: "trust:B", cells: [0.5, "likely"] }],
};

describe("every format", () => {
  test("leaves out what is not known, and keeps nought and false", () => {
    expect(whole(graphMlOf(pair))).toContain(
      '<node id="trust:A"><data key="node-label">A</data><data key="node-nodeKind">trust</data><data key="node-population">0</data><data key="node-acute">false</data>',
    );
    for (const text of [graphMlOf(pair), gexfOf(pair), nodeLinkOf(pair), cytoscapeOf(pair)].map(whole)) {
      expect(text).not.toMatch(/null|undefined|NaN/);
    }
    const { nodes } = NodeLinkJson.parse(JSON.parse(whole(nodeLinkOf(pair))));
    expect(nodes[1]).toEqual({ id: "trust:B", label: "B", nodeKind: "trust", datasets: "[]" });
    const { columns, rows } = graphRows(pair, "nodes");
    expect(csvOf(columns, [...rows]).split("\r\n")[2]).toBe("trust:B,B,trust,,,[]");
  });

  test("says of a graph without directions that it has none", () => {
    expect(whole(graphMlOf(pair))).toContain('edgedefault="undirected"');
    expect(whole(gexfOf(pair))).toContain('defaultedgetype="undirected"');
    expect(JSON.parse(whole(nodeLinkOf(pair)))).toMatchObject({ directed: false, multigraph: false });
  });

  test("declares the type of every column, whatever it holds", () => {
    expect(whole(graphMlOf(pair))).toContain('attr.name="population" attr.type="int"');
    expect(whole(graphMlOf(pair))).toContain('attr.name="weight" attr.type="double"');
    expect(whole(gexfOf(pair))).toContain('title="acute" type="boolean"');
  });

  test("gives Gephi the weight and the kind of a tie where it looks for them", () => {
    expect(whole(gexfOf(pair))).toContain('target="trust:B" weight="0.5">');
    expect(whole(gexfOf(graphOfTexts(["a"])))).toContain('kind="member-of"');
  });

  test("can be written of a graph without nodes", () => {
    const empty = { ...pair, nodes: [], ties: [] };
    expect(NodeLinkJson.parse(JSON.parse(whole(nodeLinkOf(empty))))).toMatchObject({ nodes: [], links: [] });
    expect(CytoscapeJson.parse(JSON.parse(whole(cytoscapeOf(empty)))).elements).toEqual({
      nodes: [],
      edges: [],
    });
    expect(graphRows(empty, "edges")).toEqual({
      columns: ["source", "target", "id", "weight", "evidence"],
      rows: [],
    });
    expect(whole(graphMlOf(empty))).toContain("</graph>");
  });
});

/** Any text, often with what formats have a use for. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      "&",
      "<",
      ">",
      '"',
      "'",
      "\n",
      "\r",
      "\t",
      ",",
      ";",
      "]]>",
      "&amp;",
      "=",
      "@",
      "\u0000",
      "\u000b",
      "\ufffe",
      "😀",
      "é",
    ),
  ),
});

describe("any text", () => {
  test("comes out of XML as it went in, but for what XML cannot write", () => {
    const references: Record<string, string> = {
      amp: "&",
      lt: "<",
      gt: ">",
      quot: '"',
      "#9": "\t",
      "#10": "\n",
      "#13": "\r",
    };
    fc.assert(
      fc.property(anyText, (text) => {
        const written = xmlText(text);
        expect(written).not.toMatch(/[<>"\n\r\t]|&(?!(amp|lt|gt|quot|#9|#10|#13);)/);
        const read = written.replace(/&([^;]+);/g, (_, name: string) => references[name] ?? "?");
        const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
        const kept = codes.map((code) => (isInXml(code) ? String.fromCodePoint(code) : "\ufffd")).join("");
        expect(read).toBe(kept);
      }),
    );
  });

  test("comes out of the tables as it went in, but for an apostrophe before what would be a formula", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
        const { columns, rows } = graphRows(graphOfTexts(texts), "nodes");
        const read: Record<string, string>[] = parse(csvOf(columns, [...rows]), { columns: true });
        for (const [at, text] of texts.entries()) {
          expect([text, `'${text}`]).toContain(read[at]?.note);
          if (!/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text)) expect(read[at]?.note).toBe(text);
          expect(JSON.parse(read[at]?.datasets ?? "")).toEqual([text, { text }]);
        }
      }),
    );
  });

  test("comes out of both JSON formats as it went in", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
        const graph = graphOfTexts(texts);
        const linked = NodeLinkJson.parse(JSON.parse(whole(nodeLinkOf(graph))));
        expect(linked.nodes.map(({ note }) => note)).toEqual(texts);
        expect(linked.links.map(({ note }) => note)).toEqual(texts);
        const { elements } = CytoscapeJson.parse(JSON.parse(whole(cytoscapeOf(graph))));
        expect(elements.nodes.map(({ data }) => data.name)).toEqual(texts);
        expect(elements.edges.map(({ data }) => data.note)).toEqual(texts);
      }),
    );
  });
});

/** The characters of XML 1.0 (fifth edition, production 2). */
function isInXml(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}
