import { type AreaKind, areaKinds, areaKindWords } from "../../../../../geodata/model/kinds.ts";
import type { PickerOption } from "../../../../components/pickerOptions.ts";
import type { Area, England } from "../../../../state/england.ts";

/** Names people give a parameter that stands for an area, with the layer it is of; all layers where none is meant. */
const layersByName: Readonly<Record<string, AreaKind | "any">> = {
  ccg: "ccg",
  stp: "stp",
  footprint: "stp",
  district: "district",
  county: "county",
  council: "county",
  region: "region",
  organisation: "any",
  area: "any",
  place: "any",
  id: "any",
};

/** The layer that a parameter's name stands for, also as `ccg_a` or `other_ccg`; `null` for a name of anything else. */
export function layerOfParameter(name: string): AreaKind | "any" | null {
  for (const word of name.toLowerCase().split("_")) {
    const layer = layersByName[word];
    if (layer !== undefined) return layer;
  }
  return null;
}

/** How an area is written in SQL: by its identifier or by one of its codes. */
const forms = ["id", "code", "ods"] as const;
type Form = (typeof forms)[number];

/** The area that a value names, and in which form; the finest layer first, since a code may name areas of several. */
export function areaNamed(
  england: England,
  layer: AreaKind | "any",
  value: string,
): { area: Area; form: Form } | null {
  for (const kind of layer === "any" ? areaKinds : [layer]) {
    for (const area of england.areas[kind]) {
      const form = forms.find((each) => area[each] === value);
      if (form !== undefined) return { area, form };
    }
  }
  return null;
}

/** The areas to choose a parameter's value from, by their names, each as SQL compares it. */
export function parameterOptions(england: England, layer: AreaKind | "any", form: Form): PickerOption[] {
  const kinds = layer === "any" ? [...areaKinds].reverse() : [layer];
  return kinds.flatMap((kind) =>
    england.areas[kind]
      .map((area) => ({
        // Not every area has an ODS code.
        id: area[form] ?? area.id,
        name: area.name,
        detail: [areaKindWords[kind].short, area.ods, area.code].filter((part) => part !== null).join(" "),
      }))
      .sort((one, other) => one.name.localeCompare(other.name, "en")),
  );
}
