import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { areaKindWords } from "../../../../geodata/model/kinds.ts";
import { otherOrganisationsQuery } from "../../../api/registerQueries.ts";
import type { PickerOption } from "../../../components/pickerOptions.ts";
import type { England } from "../../../state/england.ts";

/** Whom people look for first stands first. */
const kindsInOrder = ["ccg", "county", "district", "stp", "region"] as const;

/** Every organisation that can share something, with both of its codes to be found by; trusts and units as they arrive. */
export function useOrganisationOptions(england: England): PickerOption[] {
  const { data } = useQuery(otherOrganisationsQuery);
  return useMemo(() => {
    const areas = kindsInOrder.flatMap((kind) =>
      england.areas[kind].map(({ id, name, ods, code }) => ({
        id,
        name,
        detail: [areaKindWords[kind].short, ods, code].filter((part) => part !== null).join(" "),
      })),
    );
    const others = (data?.items ?? []).map(({ id, name, kind, ods }) => ({
      id,
      name,
      detail: [kind === "trust" ? "Trust" : "Support unit", ods].filter((part) => part !== null).join(" "),
    }));
    return [...areas, ...others];
  }, [england, data]);
}
