import type { WorkedQuestion } from "../../../../server/contract/query.ts";
import type { AskedQuery } from "../../../api/askQuery.ts";
import type { ViewState } from "../../../state/viewState.ts";
import { type GivenValues, readGivenValues } from "./parameters/givenValues.ts";
import { namedParameters } from "./parameters/namedParameters.ts";

/** A query as it stands to be edited: its text, and what was typed for its parameters. */
export type Draft = { sql: string; given: GivenValues };

/** The query an address asks for: its own, or the first of the worked questions where it has none. */
export function addressedDraft(
  { sql, given }: Pick<ViewState, "sql" | "given">,
  questions: readonly WorkedQuestion[],
): Draft {
  const [first] = questions;
  const text = (sql !== "" ? sql : (first?.sql ?? "")).trim();
  return { sql: text, given: { ...questionOf(text, questions)?.parameters, ...readGivenValues(given) } };
}

/** The worked question a query answers, whatever values it is asked with. */
export function questionOf(sql: string, questions: readonly WorkedQuestion[]): WorkedQuestion | null {
  const wanted = plain(sql);
  return questions.find((question) => plain(question.sql) === wanted) ?? null;
}

/** Spaces and line ends make no other query, as long as somebody only came past them. */
function plain(sql: string): string {
  return sql.trim().replace(/\r\n?/g, "\n");
}

/** The names of a query's parameters that nothing has been typed for. */
export function missingValues({ sql, given }: Draft): string[] {
  return namedParameters(sql).filter((name) => (given[name] ?? "").trim() === "");
}

/** What is sent for a draft; `null` while there is nothing to send, or a parameter has no value. */
export function askedQuery(
  draft: Draft,
  { rows, asAt }: Pick<ViewState, "rows" | "asAt">,
): AskedQuery | null {
  if (draft.sql.trim() === "" || missingValues(draft).length > 0) return null;
  const parameters = Object.fromEntries(
    namedParameters(draft.sql).map((name) => [name, (draft.given[name] ?? "").trim()]),
  );
  return { sql: draft.sql.trim(), parameters, limit: rows, asAt };
}

/** Whether two drafts ask the same. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  const names = namedParameters(one.sql);
  return (
    plain(one.sql) === plain(other.sql) &&
    names.every((name) => (one.given[name] ?? "").trim() === (other.given[name] ?? "").trim())
  );
}
