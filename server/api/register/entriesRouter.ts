import { isDeepStrictEqual } from "node:util";
import { Router } from "express";
import { registerEntry } from "../../answers/registerEntry.ts";
import { registerList, type StandingEntry } from "../../answers/registerList.ts";
import { type RegisterBody, RestoreInput } from "../../contract/register.ts";
import { EntryQuery, HistoryQuery } from "../../contract/registerQueries.ts";
import { NoQuery } from "../../contract/resourceQueries.ts";
import type { Dependencies } from "../../dependencies.ts";
import { faultsOf } from "../../register/inputFaults.ts";
import { newId } from "../../register/newId.ts";
import { readEntry } from "../../register/readEntry.ts";
import type { KeptEntry } from "../../register/register.ts";
import { nodeOf } from "../nodeOf.ts";
import { address } from "../platform/address.ts";
import { idempotencyKeyOf } from "../platform/idempotencyKey.ts";
import { ifMatchOf } from "../platform/ifMatch.ts";
import { invalidBody } from "../platform/invalidBody.ts";
import { pageOf } from "../platform/page.ts";
import { parseQuery } from "../platform/parseQuery.ts";
import { Problem } from "../platform/problem.ts";
import { jsonBodyOf, readJson } from "../platform/readBody.ts";
import { sendJson, sendTable } from "../platform/send.ts";
import { afterChange, changeEntry } from "./changeEntry.ts";
import { type Collection, listQueryOf } from "./collections.ts";
import { entryOf, standingEntryOf } from "./entryOf.ts";
import { entryColumns, entryRow } from "./entryRow.ts";
import { answerWritten, sendEntry } from "./sendEntry.ts";

/**
 * The addresses of one collection of the register: its list, its entries with their revisions, their history, and
 * the way back to an earlier state.
 */
export function entriesRouter(dependencies: Dependencies, { kind, path }: Collection): Router {
  const { register, graph } = dependencies;
  const router = Router();

  const bodyFrom = (sent: unknown): RegisterBody => {
    const read = readEntry(kind, sent, graph);
    if (read.kind === "read") return read.body;
    throw invalidBody(read.faults);
  };

  address(router, `/${path}`, {
    body: readJson,
    get: async (request, response) => {
      const { format, limit, offset, asAt, evidence, ...query } = listQueryOf(kind, request);
      const found = registerList(register, kind, {
        what: query.what,
        organisation: query.organisation === undefined ? null : nodeOf(graph, query.organisation).id,
        text: query.q ?? null,
        status: query.status,
        inForce: query.inForce,
        question: { asAt, evidence: new Set(evidence) },
      });
      const page = pageOf(request, found.entries, { limit, offset });
      const items = page.items.map((entry) => registerEntry(entry, entry.body, asAt));
      await sendTable(request, response, {
        format,
        json: { ...page, items, unknown: found.unknown },
        name: path,
        columns: entryColumns,
        rows: items.map((entry) => entryRow(graph, entry)),
      });
    },
    post: async (request, response) => {
      parseQuery(NoQuery, request);
      const body = bodyFrom(jsonBodyOf(request));
      const key = idempotencyKeyOf(request.get("Idempotency-Key"), `POST /${path}`, body);
      const id = newId(kind, (taken) => register.entry(taken) !== null);
      const outcome = await register.write(
        [{ id, kind, action: "created", expected: 0, before: null, after: body }],
        key,
      );
      const made = outcome.kind === "written" || outcome.kind === "repeated" ? outcome.changes[0] : undefined;
      if (outcome.kind === "key-reused") throw keyReused();
      if (made === undefined) throw new Error(`A new entry could not be written: ${outcome.kind}`);
      const created: KeptEntry = { id: made.entry, kind, body, revision: 0, changedAt: null, baseline: null };
      answerWritten(response, 201, standing(afterChange(created, [made])));
    },
  });

  address(router, `/${path}/:id`, {
    body: readJson,
    get: async (request, response) => {
      const { asAt } = parseQuery(EntryQuery, request);
      await sendEntry(request, response, standingEntryOf(register, kind, request.params.id), asAt);
    },
    put: async (request, response) => {
      parseQuery(NoQuery, request);
      const { id } = request.params;
      standingEntryOf(register, kind, id);
      const ifMatch = ifMatchOf(request.get("If-Match"));
      const after = bodyFrom(jsonBodyOf(request));
      const changed = await changeEntry(
        register,
        ifMatch,
        () => standingEntryOf(register, kind, id),
        ({ body }) => (isDeepStrictEqual(body, after) ? null : { action: "changed", after }),
      );
      answerWritten(response, 200, standing(changed));
    },
    delete: async (request, response) => {
      parseQuery(NoQuery, request);
      const { id } = request.params;
      standingEntryOf(register, kind, id);
      const ifMatch = ifMatchOf(request.get("If-Match"));
      await changeEntry(
        register,
        ifMatch,
        () => standingEntryOf(register, kind, id),
        () => ({ action: "deleted", after: null }),
      );
      response.status(204).set("Cache-Control", "no-store").end();
    },
  });

  address(router, `/${path}/:id/history`, {
    get: async (request, response) => {
      const window = parseQuery(HistoryQuery, request);
      const { id } = entryOf(register, kind, request.params.id);
      await sendJson(request, response, pageOf(request, await register.historyOf(id), window));
    },
  });

  address(router, `/${path}/:id/restore`, {
    body: readJson,
    post: async (request, response) => {
      parseQuery(NoQuery, request);
      const { id } = request.params;
      entryOf(register, kind, id);
      const ifMatch = ifMatchOf(request.get("If-Match"));
      const parsed = RestoreInput.safeParse(jsonBodyOf(request));
      if (!parsed.success) throw invalidBody(faultsOf(parsed.error));
      const { revision } = parsed.data;
      const restored = await changeEntry(
        register,
        ifMatch,
        () => entryOf(register, kind, id),
        async (entry) => {
          const after = await stateAt(entry, revision);
          return isDeepStrictEqual(entry.body, after) ? null : { action: "restored", after };
        },
      );
      answerWritten(response, 200, standing(restored));
    },
  });

  /** What an entry was after a revision; refuses a revision it never had or was deleted at. */
  async function stateAt(entry: KeptEntry, revision: number): Promise<RegisterBody> {
    if (revision === 0 && entry.baseline !== null) return entry.baseline.body;
    const changes = await register.historyOf(entry.id);
    const change = changes.find((each) => each.revision === revision);
    if (change?.after != null) return change.after;
    throw invalidBody([
      {
        path: "revision",
        message:
          change === undefined
            ? `is no revision of ${entry.id}, which is at ${entry.revision}`
            : "is the revision at which it was deleted; there is nothing to put back",
      },
    ]);
  }

  return router;
}

function standing(entry: KeptEntry): StandingEntry {
  const { body } = entry;
  if (body === null) throw new Error(`${entry.id} was deleted while it was being answered`);
  return { ...entry, body };
}

function keyReused(): Problem {
  return new Problem(
    "idempotency-key-reused",
    "This Idempotency-Key was used for something else; give each write a key of its own",
  );
}
