import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { queryBounds } from "../../../../server/contract/query.ts";
import { type AskedQuery, queryAnswerQuery } from "../../../api/askQuery.ts";
import { RequestFailure } from "../../../api/fetchJson.ts";
import { Button } from "../../../components/Button.tsx";
import { formatCount } from "../../../components/format.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { countingSql } from "./countingSql.ts";

/** What can be done about rows beyond those that are shown: count them all, and show as many as there can be. */
export function RowsBeyond({ asked }: { asked: AskedQuery }) {
  const [, change] = useViewState();
  const [isWanted, setWanted] = useState(false);
  // Counting runs the query to its end, which may take all the time it has: only who asks for it pays.
  const { data, error, isFetching } = useQuery({
    ...queryAnswerQuery({ ...asked, sql: countingSql(asked.sql), limit: 1 }),
    enabled: isWanted,
    placeholderData: undefined,
  });
  const count = data?.rows[0]?.[0];
  return (
    <>
      {typeof count === "number" ? `There are ${formatCount(count)} in all. ` : "There are more. "}
      {error !== null && `${refusalOf(error)} `}
      {typeof count !== "number" && error === null && (
        <Button look="quiet" onClick={() => setWanted(true)}>
          {isFetching ? "Counting…" : "Count them all"}
        </Button>
      )}
      {asked.limit < queryBounds.mostRows && (
        <Button look="quiet" onClick={() => change({ rows: queryBounds.mostRows })}>
          Show up to {formatCount(queryBounds.mostRows)}
        </Button>
      )}
    </>
  );
}

function refusalOf(error: Error): string {
  const isSlow = error instanceof RequestFailure && error.code === "query-too-slow";
  return isSlow ? "They take too long to count." : "They could not be counted.";
}
