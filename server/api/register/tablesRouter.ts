import { type Response, Router } from "express";
import { registerKinds } from "../../../geodata/model/kinds.ts";
import type { RegisterKind } from "../../contract/register.ts";
import type { ImportFault, ImportReport } from "../../contract/registerImport.ts";
import { ExportQuery, ImportQuery } from "../../contract/registerQueries.ts";
import { NoQuery } from "../../contract/resourceQueries.ts";
import type { Dependencies } from "../../dependencies.ts";
import { type ImportPlan, planImport, staleFault } from "../../register/table/planImport.ts";
import { templateOf } from "../../register/table/templates.ts";
import { writeTable } from "../../register/table/writeTable.ts";
import { address, readAddress } from "../platform/address.ts";
import { idempotencyKeyOf } from "../platform/idempotencyKey.ts";
import { negotiateFormat } from "../platform/negotiate.ts";
import { parseQuery } from "../platform/parseQuery.ts";
import { prepare } from "../platform/prepared.ts";
import { Problem } from "../platform/problem.ts";
import { csvBodyOf, readCsv } from "../platform/readBody.ts";
import { sendPrepared } from "../platform/send.ts";

/** Faults listed in one answer; the rest are counted. */
const mostListed = 501;

/** The register as tables: to take away, to fill in, and to bring back, all of a file or nothing. */
export function tablesRouter({ register, graph }: Dependencies): Router {
  const router = Router();
  const nameOf = (id: string) =>
    graph.network.hasNode(id) ? graph.network.getNodeAttribute(id, "name") : "";

  readAddress(router, "/register/export", async (request, response) => {
    const { kind } = parseQuery(ExportQuery, request);
    negotiateFormat(request, undefined, { csv: "text/csv" });
    const entries = register
      .entriesOf(kind)
      .flatMap(({ id, revision, body }) => (body === null ? [] : [{ entry: id, revision, body }]));
    await sendPrepared(request, response, csvFile(`register-${kind}s`, writeTable(kind, entries, nameOf)));
  });

  readAddress(router, "/register/templates/:kind", async (request, response) => {
    parseQuery(NoQuery, request);
    negotiateFormat(request, undefined, { csv: "text/csv" });
    const kind = registerKinds.find((each) => each === request.params.kind);
    if (kind === undefined) {
      throw new Problem("not-found", `There are templates for ${registerKinds.join(", ")}`);
    }
    await sendPrepared(request, response, csvFile(`template-${kind}s`, templateOf(kind)), "compiled");
  });

  address(router, "/register/import", {
    body: readCsv,
    post: async (request, response) => {
      const { kind, dryRun } = parseQuery(ImportQuery, request);
      negotiateFormat(request, undefined, { json: "application/json" });
      const csv = csvBodyOf(request);
      const key = idempotencyKeyOf(request.get("Idempotency-Key"), "POST /register/import", { kind, csv });
      await register.catchUp();
      const plan = planImport(kind, csv, register, graph);
      const faults = [...plan.faults, ...plan.staleFaults];
      if (dryRun === "true") {
        answerReport(response, { ...reportOf(kind, plan, faults), dryRun: true });
        return;
      }
      // A file sent twice under one key finds its own changes in the way: the store knows it again.
      if (plan.faults.length > 0 || (faults.length > 0 && key === null)) throw refused(faults);
      if (plan.commands.length === 0) {
        answerReport(response, reportOf(kind, plan, []));
        return;
      }
      const outcome = await register.write(plan.commands, key);
      switch (outcome.kind) {
        case "stale": {
          const place = plan.commands.findIndex(({ id }) => id === outcome.id);
          throw refused([staleFault(plan.placed[place]?.row ?? 1, outcome.current)]);
        }
        case "key-reused":
          throw new Problem("idempotency-key-reused", "This Idempotency-Key was used for another file");
        default:
          answerReport(response, {
            ...reportOf(kind, plan, []),
            created: outcome.changes
              .filter(({ action }) => action === "created")
              .map(({ entry, after }, place) => ({
                entry: labelsOfNew(plan)[place] ?? entry,
                id: entry,
                name: after?.name ?? entry,
              })),
          });
      }
    },
  });
  return router;
}

function csvFile(name: string, csv: string) {
  return prepare(csv, {
    contentType: "text/csv; charset=utf-8; header=present",
    headers: [["Content-Disposition", `attachment; filename="${name}.csv"`]],
  });
}

function labelsOfNew({ commands, placed }: ImportPlan): string[] {
  return placed.flatMap(({ label }, place) => (commands[place]?.action === "created" ? [label] : []));
}

/** What a plan comes to, before it is done: new entries have no identifier yet. */
function reportOf(kind: RegisterKind, plan: ImportPlan, faults: readonly ImportFault[]): ImportReport {
  const named = plan.commands.map(({ id, action, after }, place) => ({
    id,
    action,
    name: after?.name ?? id,
    entry: plan.placed[place]?.label ?? id,
  }));
  return {
    kind,
    dryRun: false,
    rows: plan.rows,
    created: named
      .filter(({ action }) => action === "created")
      .map(({ entry, name }) => ({ entry, id: null, name })),
    changed: named.filter(({ action }) => action === "changed").map(({ id, name }) => ({ id, name })),
    unchanged: plan.unchanged,
    faults: faults.slice(0, mostListed),
    faultsNotListed: Math.max(0, faults.length - mostListed),
  };
}

function answerReport(response: Response, report: ImportReport): void {
  response.set("Cache-Control", "no-store").json(report);
}

function refused(faults: readonly ImportFault[]): Problem {
  const listed = faults.slice(0, mostListed).map(({ row, column, message, choices }) => ({
    path: column === null ? `row ${row}` : `row ${row}, ${column}`,
    message,
    ...(choices === undefined ? {} : { allowed: choices }),
  }));
  const [first] = listed;
  return new Problem(
    "import-has-faults",
    `${faults.length} ${faults.length === 1 ? "fault" : "faults"}, and nothing was taken: ${first?.path} ${first?.message}`,
    { errors: listed },
  );
}
