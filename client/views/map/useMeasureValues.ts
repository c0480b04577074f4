import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import type { MeasureValues } from "../../../server/contract/measures.ts";
import { measureQuery, measuresQuery, sharingMeasureQuery } from "../../api/queries.ts";
import { useViewState } from "../../state/useViewState.ts";

/**
 * A measure of a layer, or nothing where there is no `key`: at the date and on the evidence of the address where it is read from
 * the register, which the registry says.
 */
export function useMeasureValues(key: string | null, layer: AreaKind): UseQueryResult<MeasureValues> {
  const [{ asAt, evidence }] = useViewState();
  const registry = useQuery({ ...measuresQuery, enabled: key !== null });
  const measure = registry.data?.items.find((each) => each.key === key);
  const enabled = key !== null && !registry.isPending;
  const isOfSharing = measure?.needs.includes("register") === true;
  const compiled = useQuery({ ...measureQuery(key ?? "", layer), enabled: enabled && !isOfSharing });
  const read = useQuery({
    ...sharingMeasureQuery(key ?? "", layer, asAt, evidence),
    enabled: enabled && isOfSharing,
  });
  return isOfSharing ? read : compiled;
}
