import { useMemo } from "react";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { isAreaKind } from "../../../geodata/model/kinds.ts";
import {
  type AreaColours,
  type ColouredMeasure,
  groupingColours,
  measureColours,
  plainColours,
} from "../../map/colour/areaColours.ts";
import type { Drawing } from "../../map/geometry/drawing.ts";
import type { England } from "../../state/england.ts";
import { useMeasureValues } from "./useMeasureValues.ts";

/** People need no question to the server: the shapes bring them, so the first map is coloured at once. */
const peopleMeasure: ColouredMeasure = {
  key: "people",
  label: "People",
  description: "Residents in mid-2015.",
  unit: "people",
  format: "people",
  scale: "sequential",
  midpoint: null,
  zeroMeans: null,
  period: "mid-2015",
  status: "published",
};

/** What the address bar says of colour, taken apart. */
export function colourChoice(
  colour: string,
): { by: "none" } | { by: "layer"; layer: AreaKind } | { by: "measure"; key: string } {
  if (colour === "none") return { by: "none" };
  const layer = colour.startsWith("by-") ? colour.slice(3) : "";
  return isAreaKind(layer) ? { by: "layer", layer } : { by: "measure", key: colour };
}

/**
 * The colours of a layer in one of its shapes. While a measure is on its way, and where it cannot be had, the areas are plain:
 * `pending` and `failure` say which.
 */
export function useAreaColours(
  england: England,
  { kind, cells }: Pick<Drawing, "kind" | "cells">,
  colour: string,
): { colours: AreaColours; isPending: boolean; failure: Error | null } {
  const choice = colourChoice(colour);
  const layer = choice.by === "layer" ? choice.layer : null;
  const key = choice.by === "measure" ? choice.key : null;
  const isAsked = key !== null && key !== "people";
  const asked = useMeasureValues(isAsked ? key : null, kind);
  const answer = isAsked ? asked.data : undefined;
  const colours = useMemo(() => {
    const areas = england.areas[kind];
    if (layer !== null) return groupingColours(england, kind, layer, cells);
    if (key === "people") {
      return measureColours(
        peopleMeasure,
        areas.map((area) => area.people),
        null,
      );
    }
    if (answer === undefined) return plainColours(areas.length);
    const known = new Map(answer.items.map((item) => [item.id, item.value]));
    return measureColours(
      answer.measure,
      areas.map((area) => known.get(area.id) ?? null),
      answer.median,
    );
  }, [england, kind, cells, layer, key, answer]);
  return { colours, isPending: isAsked && asked.isPending, failure: isAsked ? asked.error : null };
}
