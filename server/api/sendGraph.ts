import type { Request, Response } from "express";
import type { CollaborationProjection } from "../contract/collaboration.ts";
import type { SerialisedGraph } from "../contract/graph.ts";
import {
  type CollaborationTable,
  type GraphFormat,
  type GraphTaken,
  graphFileName,
  graphFormatKeys,
  graphFormats,
} from "../contract/graphFormats.ts";
import { cytoscapeOf } from "../graph/formats/cytoscapeJson.ts";
import { gexfOf } from "../graph/formats/gexf.ts";
import { graphMlOf } from "../graph/formats/graphMl.ts";
import { graphologyJsonOf } from "../graph/formats/graphologyJson.ts";
import type { GraphRows } from "../graph/formats/graphRows.ts";
import { nodeLinkOf } from "../graph/formats/nodeLinkJson.ts";
import type { TakenGraph } from "../graph/formats/takenGraph.ts";
import { csvPiecesOf } from "./platform/csv.ts";
import { joinPieces } from "./platform/joinPieces.ts";
import { negotiateFormat } from "./platform/negotiate.ts";
import { prepare } from "./platform/prepared.ts";
import { sendPrepared } from "./platform/send.ts";

/** A graph, and how it is asked for. */
type GraphAnswer = {
  /** What the address asks for; `undefined` leaves it to the `Accept` header. */
  format: string | undefined;
  /** As CSV: which table. */
  table: CollaborationTable;
  taken: GraphTaken;
  asAt: string;
  /** The graph as graphology reads it. */
  json: SerialisedGraph | CollaborationProjection;
  /** The same graph as the other formats are written from. */
  graph: () => TakenGraph;
  /** The table, as CSV has it. */
  rows: () => GraphRows;
};

const offered = Object.fromEntries(
  graphFormatKeys.map((key) => [key, graphFormats[key].mediaType]),
) as Record<GraphFormat, string>;

/** What a media type says of a body beside its name. XML says in its first line how it is encoded. */
const parameters: Readonly<Record<string, string>> = {
  "application/json": "; charset=utf-8",
  "text/csv": "; charset=utf-8; header=present",
};

/**
 * Sends a graph in the format that is asked for, under the conditions of sendPrepared. It is sent as a file to save
 * but for JSON that nobody asked for by name, which is what programs read from the address; who saves it all the same
 * finds a name for it.
 */
export async function sendGraph(request: Request, response: Response, answer: GraphAnswer): Promise<void> {
  const format = negotiateFormat(request, answer.format, offered);
  const mediaType = graphFormats[format].mediaType;
  const name = graphFileName(answer.taken, answer.asAt, format, answer.table);
  const isToSave = format !== "json" || answer.format !== undefined;
  const prepared = prepare(await bodyOf(answer, format), {
    contentType: `${mediaType}${parameters[mediaType] ?? ""}`,
    variesByAccept: true,
    // Tens of megabytes, in as many ways as there are weights, are not worth what keeping them would push out.
    passing: format === "csv" && answer.table === "shared",
    headers: [["Content-Disposition", `${isToSave ? "attachment" : "inline"}; filename="${name}"`]],
  });
  await sendPrepared(request, response, prepared);
}

async function bodyOf({ json, graph, rows: rowsOf }: GraphAnswer, format: GraphFormat): Promise<Buffer> {
  switch (format) {
    case "json":
      return await joinPieces(graphologyJsonOf(json));
    case "graphml":
      return await joinPieces(graphMlOf(graph()));
    case "gexf":
      return await joinPieces(gexfOf(graph()));
    case "cytoscape":
      return await joinPieces(cytoscapeOf(graph()));
    case "node-link":
      return await joinPieces(nodeLinkOf(graph()));
    case "csv": {
      const { columns, rows } = rowsOf();
      return await joinPieces(csvPiecesOf(columns, rows));
    }
  }
}
