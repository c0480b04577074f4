import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { registerKinds } from "../../../../geodata/model/kinds.ts";
import type { RegisterKind } from "../../../../server/contract/register.ts";
import { type RegisterFilter, registerListQuery } from "../../../api/registerQueries.ts";
import type { England } from "../../../state/england.ts";
import { type NameOf, useOrganisationNames } from "./organisationNames.ts";
import { type RegisterRow, registerRows } from "./registerRows.ts";

/** The register as the panel shows it. */
export type RegisterShown = {
  /** Lines of the kinds asked for, in no order. */
  rows: RegisterRow[];
  /** How many entries of each kind fit, whether or not the kind is shown. */
  counts: Record<RegisterKind, number>;
  /** How many more would fit, but nobody knows whether they held at the date. */
  unknown: number;
  nameOf: NameOf;
};

export type RegisterAnswer =
  | { state: "pending" }
  | { state: "failed"; error: Error; retry: () => void }
  | { state: "ready"; shown: RegisterShown; isRefreshing: boolean };

/** Everything of the register that fits; `kinds` empty is all three. */
export function useRegister(
  england: England,
  filter: RegisterFilter,
  kinds: readonly string[],
): RegisterAnswer {
  const answers = useQueries({ queries: registerKinds.map((kind) => registerListQuery(kind, filter)) });
  const nameOf = useOrganisationNames(england);
  const [posts, functions, groupings] = answers.map(({ data }) => data);
  const shown = useMemo((): RegisterShown | null => {
    if (posts === undefined || functions === undefined || groupings === undefined) return null;
    const lists = { post: posts, function: functions, grouping: groupings };
    const wanted = registerKinds.filter((kind) => kinds.length === 0 || kinds.includes(kind));
    return {
      rows: registerRows(
        england,
        nameOf,
        wanted.flatMap((kind) => lists[kind].items),
      ),
      counts: {
        post: posts.items.length,
        function: functions.items.length,
        grouping: groupings.items.length,
      },
      unknown: wanted.reduce((sum, kind) => sum + lists[kind].unknown, 0),
      nameOf,
    };
  }, [england, nameOf, posts, functions, groupings, kinds]);
  const failed = answers.find(({ isError, data }) => isError && data === undefined);
  if (failed?.error != null) {
    const retry = () => {
      for (const answer of answers) if (answer.isError) void answer.refetch();
    };
    return { state: "failed", error: failed.error, retry };
  }
  if (shown === null) return { state: "pending" };
  return { state: "ready", shown, isRefreshing: answers.some(({ isPlaceholderData }) => isPlaceholderData) };
}
