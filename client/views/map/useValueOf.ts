import { useCallback } from "react";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { formatMeasured } from "../../components/formatMeasure.ts";
import type { AreaColours } from "../../map/colour/areaColours.ts";
import type { England } from "../../state/england.ts";
import type { TipFact } from "./tipFacts.ts";

/** Answers what an area's colour says of it, in words; `null` where it says nothing the tip does not say anyway. */
export function useValueOf(
  england: England,
  kind: AreaKind,
  colours: AreaColours,
): (id: string) => TipFact | null {
  return useCallback(
    (id) => {
      const area = england.byId.get(id);
      if (colours.kind !== "measure" || area?.kind !== kind || colours.measure.key === "people") return null;
      const value = colours.values[area.index] ?? null;
      return { term: colours.measure.label, text: formatMeasured(value, colours.measure) };
    },
    [england, kind, colours],
  );
}
