import type { TakenGraph } from "../../../server/graph/formats/takenGraph.ts";

/** A graph of as many nodes as there are texts, each with a text as its label and note, and of ties that carry them too. */
export function graphOfTexts(texts: readonly string[]): TakenGraph {
  return {
    directed: true,
    about: [{ column: { name: "title", type: "string" }, cell: texts[0] ?? null }],
    nodeColumns: [
      { name: "nodeKind", type: "string" },
      { name: "note", type: "string" },
      { name: "datasets", type: "json" },
    ],
    tieColumns: [
      { name: "edgeKind", type: "string" },
      { name: "note", type: "string" },
    ],
    nodes: texts.map((text, at) => ({
      id: `post:${at}`,
      label: text,
      cells: ["post", text, [text, { text }]],
    })),
    ties: texts.map((text, at) => ({
      id: `tie:${at}`,
      source: `post:${at}`,
      target: `post:${(at + 1) % texts.length}`,
      cells: ["member-of", text],
    })),
  };
}
