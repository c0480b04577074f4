import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { OrganisationSummary } from "../../../server/contract/organisations.ts";
import { pointsQuery } from "../../map/mapQueries.ts";
import { type PointKind, pointKinds } from "../../state/viewState.ts";
import type { TipFact } from "./tipFacts.ts";

/** The hospitals and trusts the address asks for; empty until they have come. */
export function usePoints(asked: readonly string[]): readonly OrganisationSummary[] {
  const kinds = pointKinds.filter((kind: PointKind) => asked.includes(kind));
  const data = useQueries({
    queries: kinds.map(pointsQuery),
    combine: (answers) => answers.map((answer) => answer.data?.items),
  });
  return useMemo(() => data.flatMap((items) => items ?? []), [data]);
}

/** What a tip says of each point. */
export function pointNamesOf(points: readonly OrganisationSummary[]): ReadonlyMap<string, TipFact> {
  return new Map(points.map((point) => [point.id, { term: point.name, text: pointWords(point) }]));
}

function pointWords({ kind, acute }: OrganisationSummary): string {
  if (kind === "hospital") return "Hospital site";
  return acute === true ? "Acute trust" : "Trust";
}
