import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { otherOrganisationsQuery } from "../../../api/registerQueries.ts";
import type { England } from "../../../state/england.ts";

/** What an organisation is called; its code where its name is not at hand. */
export type NameOf = (id: string) => string;

/** Names of areas, trusts and support units; trusts and units show their codes until they have arrived. */
export function useOrganisationNames(england: England): NameOf {
  const { data } = useQuery(otherOrganisationsQuery);
  return useMemo(() => {
    const others = new Map(data?.items.map(({ id, name }) => [id, name]));
    return (id) => england.byId.get(id)?.name ?? others.get(id) ?? id.slice(id.indexOf(":") + 1);
  }, [england, data]);
}
