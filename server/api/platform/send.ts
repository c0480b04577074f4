import type { Request, Response } from "express";
import type { Link } from "../../contract/common.ts";
import { type CsvCell, csvOf } from "./csv.ts";
import { HotReads } from "./hotReads.ts";
import { negotiateFormat } from "./negotiate.ts";
import { type Prepared, type PreparedOptions, prepare } from "./prepared.ts";
import { writePrepared } from "./writePrepared.ts";

/**
 * What an answer is made of beside the address: the compiled data alone, which never change while a server
 * runs, or the register too. Whoever does not say is taken to mean the register, which is never wrong.
 */
export type Basis = "compiled" | "register";

/**
 * Sends a prepared body, and has it answered ahead of the router from now on, or until the register changes; a passing body is sent and forgotten.
 * Only for answers that depend on nothing but the address, the compiled data and the register.
 */
export async function sendPrepared(
  request: Request,
  response: Response,
  prepared: Prepared,
  basis: Basis = "register",
): Promise<void> {
  const { hotReads, registerVersion }: { hotReads?: unknown; registerVersion?: unknown } = response.locals;
  const version = basis === "compiled" ? null : Number(registerVersion);
  const kept =
    hotReads instanceof HotReads && !prepared.passing
      ? hotReads.remember(request, prepared, version)
      : prepared;
  await writePrepared(request, response, kept);
}

/** Sends a value as JSON, under the conditions of sendPrepared; 406 where JSON is refused. */
export async function sendJson(
  request: Request,
  response: Response,
  value: unknown,
  options: Partial<PreparedOptions> = {},
): Promise<void> {
  const contentType = options.contentType ?? "application/json; charset=utf-8";
  negotiateFormat(request, undefined, {
    json: contentType.split(";")[0] ?? contentType,
    anyJson: "application/json",
  });
  await sendPrepared(request, response, prepare(JSON.stringify(value), { ...options, contentType }));
}

/** A table that is offered as JSON and as CSV. */
export type Table<Column extends string> = {
  /** What the address asks for; `undefined` leaves it to the `Accept` header. */
  format: string | undefined;
  json: unknown;
  /** Where the pages before and after a page are: CSV has no room for them but the `Link` header (RFC 8288). */
  links?: readonly Link[];
  /** The name of the file a browser saves, without its ending. */
  name: string;
  columns: readonly Column[];
  rows: readonly Readonly<Partial<Record<Column, CsvCell>>>[];
  basis?: Basis;
};

/** Sends a table in the format that is asked for, under the conditions of sendPrepared. */
export async function sendTable<Column extends string>(
  request: Request,
  response: Response,
  table: Table<Column>,
): Promise<void> {
  const format = negotiateFormat(request, table.format, { json: "application/json", csv: "text/csv" });
  const prepared =
    format === "json"
      ? prepare(JSON.stringify(table.json), {
          contentType: "application/json; charset=utf-8",
          variesByAccept: true,
        })
      : prepare(csvOf(table.columns, table.rows), {
          contentType: "text/csv; charset=utf-8; header=present",
          variesByAccept: true,
          headers: [
            ["Content-Disposition", `attachment; filename="${table.name}.csv"`],
            ...linkHeader(table.links ?? []),
          ],
        });
  await sendPrepared(request, response, prepared, table.basis);
}

function linkHeader(links: readonly Link[]): [string, string][] {
  const others = links.filter(({ rel }) => rel !== "self");
  if (others.length === 0) return [];
  return [["Link", others.map(({ rel, href }) => `<${href}>; rel="${rel}"`).join(", ")]];
}
