import { RequestFailure } from "../../../api/fetchJson.ts";
import type { Passage } from "./editor/createSqlEditor.ts";
import { passageAt } from "./passageAt.ts";

/** Why a query has no answer: what happened, what to do, and where in the query it lies, as far as that is known. */
export type QueryFault = {
  title: string;
  /** The server's own sentence, which says what of the query it was. */
  message: string;
  advice: string;
  passage: Passage | null;
  /** Whether the same query may be answered when it is asked again. */
  canRetry: boolean;
};

type Words = Pick<QueryFault, "title" | "advice" | "canRetry">;

const kept = "The query is kept in the address of this page, so nothing is lost.";

/** By the code of the problem. */
const words: Readonly<Record<string, Words>> = {
  "invalid-sql": {
    title: "The query cannot be run as it stands",
    advice: "Mend it above and run it again. The tables and their columns are listed beside it.",
    canRetry: false,
  },
  "invalid-body": {
    title: "The query is not complete",
    advice: "Mend what is named, then run it again.",
    canRetry: false,
  },
  "query-too-slow": { title: "The query took too long", advice: kept, canRetry: false },
  "query-too-large": { title: "The query takes too much room", advice: kept, canRetry: false },
  "query-busy": { title: "Too many queries are waiting", advice: kept, canRetry: true },
  unreachable: {
    title: "No answer came from the server",
    advice: `Look to your connection, then ask again. ${kept}`,
    canRetry: true,
  },
};

const otherwise: Words = { title: "The query could not be answered", advice: kept, canRetry: true };

/** What went wrong with a query, in words and in its place. */
export function queryFault(error: Error, sql: string): QueryFault {
  const failure = error instanceof RequestFailure ? error : null;
  const at = failure?.problem?.errors?.find(({ path }) => path === "sql")?.at;
  return {
    ...(words[failure?.code ?? ""] ?? otherwise),
    message: error.message,
    passage: at === undefined ? null : passageAt(sql, at),
  };
}
