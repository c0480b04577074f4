import { Router } from "express";
import { isRegisterKind, type RegisterKind, registerKinds } from "../../../geodata/model/kinds.ts";
import { endingAnswer } from "../../answers/endingAnswer.ts";
import type { StandingEntry } from "../../answers/registerList.ts";
import type { EndingAnswer } from "../../contract/collaboration.ts";
import { EndingQuery } from "../../contract/graphQueries.ts";
import type { Dependencies } from "../../dependencies.ts";
import type { GraphNode } from "../../graph/collaborationGraph.ts";
import type { WalkAsked } from "../../graph/walk.ts";
import type { Register } from "../../register/register.ts";
import { readAddress } from "../platform/address.ts";
import { parseQuery } from "../platform/parseQuery.ts";
import { Problem } from "../platform/problem.ts";
import { sendTable } from "../platform/send.ts";
import { collaborationAskedOf } from "../projectionFor.ts";
import { standingEntryOf } from "../register/entryOf.ts";
import { commonCells, commonColumns } from "./commonCells.ts";
import { organisationNamed } from "./organisationNamed.ts";
import { walkFor } from "./walkFor.ts";

const columns = [
  "source",
  "sourceName",
  "target",
  "targetName",
  "stepsAfter",
  ...commonColumns,
  "left",
  "leftNames",
] as const;

/**
 * `GET /api/graph/ending`: what would be lost if something shared, or one organisation's tie to it, ended; as CSV one row for
 * each pair that would share less, with what it would lose and what would be left to it.
 */
export function endingRouter(dependencies: Dependencies): Router {
  const router = Router();
  readAddress(router, "/graph/ending", async (request, response) => {
    const { entry: text, organisation: code, format, ...query } = parseQuery(EndingQuery, request);
    const entry = entryThatCanEnd(dependencies.register, text);
    const asked = collaborationAskedOf(query);
    refuseUnasked(entry, asked);
    const organisation =
      code === undefined ? null : organisationNamed(dependencies.graph, "organisation", code);
    if (organisation !== null) refuseUntied(dependencies, entry, organisation);
    const walk = walkFor(dependencies, asked, organisation === null ? [] : [organisation]);
    const { id, kind, body } = entry;
    const answer = endingAnswer(dependencies, walk, {
      entry: { id, kind, name: body.name, ods: null, ons: null },
      organisation,
    });
    await sendTable(request, response, {
      format,
      json: answer,
      name: `ending-${id.replace(":", "-")}`,
      columns,
      rows: pairRows(answer),
    });
  });
  return router;
}

function pairRows({ pairs }: EndingAnswer) {
  return pairs.map(({ source, target, lost, left, stepsAfter }) => ({
    source: source.id,
    sourceName: source.name,
    target: target.id,
    targetName: target.name,
    stepsAfter,
    ...commonCells(lost),
    left: left.map(({ id }) => id),
    leftNames: left.map(({ name }) => name),
  }));
}

/**
 * The entry of the register that a text names. Throws as standingEntryOf does, and `invalid-query` (400) for a
 * proposal, which nothing rests on yet.
 */
function entryThatCanEnd(register: Register, text: string): StandingEntry {
  const kind = kindOf(register, text);
  if (kind === null) {
    throw new Problem(
      "entry-not-found",
      `No post, function or grouping has the identifier ${text.slice(0, 80)}. Identifiers read post:…, function:… or grouping:…, as /api/posts, /api/functions and /api/groupings list them`,
    );
  }
  const entry = standingEntryOf(register, kind, text);
  if (entry.body.status === "recorded") return entry;
  throw new Problem("invalid-query", `${entry.id} is proposed, so nothing would be lost if it ended`, {
    errors: [{ path: "entry", message: "must be recorded, and this is a proposal" }],
  });
}

function kindOf(register: Register, text: string): RegisterKind | null {
  const before = text.slice(0, Math.max(0, text.indexOf(":")));
  if (isRegisterKind(before)) return before;
  return registerKinds.find((kind) => register.entry(`${kind}:${text}`) !== null) ?? null;
}

/** What is not among what is asked about cannot be lost from it. */
function refuseUnasked({ id, body }: StandingEntry, { on, purposes }: WalkAsked): void {
  if (!on.has(body.kind)) {
    throw new Problem("invalid-query", `${id} is a ${body.kind}, and "on" asks about ${[...on].join(", ")}`, {
      errors: [{ path: "on", message: `must have ${body.kind} in it, since ${id} is one` }],
    });
  }
  if (body.kind === "grouping" && purposes !== null && !purposes.has(body.purpose)) {
    throw new Problem("invalid-query", `${id} is for the purpose ${body.purpose}, which is not asked about`, {
      errors: [{ path: "purposes", message: `must have ${body.purpose} in it, since ${id} is for it` }],
    });
  }
}

/** Only a tie that there is can end. */
function refuseUntied({ graph }: Dependencies, entry: StandingEntry, organisation: GraphNode): void {
  if (graph.network.hasDirectedEdge(organisation.id, entry.id)) return;
  const tied = graph.network.inNeighbors(entry.id);
  throw new Problem(
    "invalid-query",
    `${organisation.id} (${organisation.name}) has no tie to ${entry.id}; tied to it are ${tied.join(", ") || "none"}`,
    { errors: [{ path: "organisation", message: `has no tie to ${entry.id}`, allowed: tied }] },
  );
}
