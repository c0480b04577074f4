import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { OrganisationSummary } from "../../../server/contract/organisations.ts";
import { pointsQuery } from "../../map/mapQueries.ts";
import { type PointKind, pointKinds } from "../../state/viewState.ts";

/** The hospitals and trusts the address asks for; empty until they have come. */
export function usePoints(asked: readonly string[]): readonly OrganisationSummary[] {
  const kinds = pointKinds.filter((kind: PointKind) => asked.includes(kind));
  const data = useQueries({
    queries: kinds.map(pointsQuery),
    combine: (answers) => answers.map((answer) => answer.data?.items),
  });
  return useMemo(() => data.flatMap((items) => items ?? []), [data]);
}
