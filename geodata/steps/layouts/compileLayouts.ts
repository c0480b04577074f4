import type { LayerLayout } from "../../model/artefacts.ts";
import { areaKinds } from "../../model/kinds.ts";
import type { Artefact, CompileInput } from "../compileInput.ts";
import { layOutCircles } from "./layOutCircles.ts";
import { layOutHexagons } from "./layOutHexagons.ts";
import { layoutAreas } from "./layoutArea.ts";

/** Makes layouts.json: every layer as population circles and as equal hexagons, the same at every run. */
export function compileLayouts({ layers }: Pick<CompileInput, "layers">): Artefact[] {
  const content = areaKinds.map((layer): LayerLayout => {
    const areas = layoutAreas(layers[layer]);
    return {
      layer,
      codes: layers[layer].codes,
      circles: layOutCircles(areas),
      hexagons: layOutHexagons(areas),
    };
  });
  return [
    {
      file: "layouts.json",
      title: "Areas as population circles and as equal hexagons",
      inputs: ["lsoa-table", "lsoa-shapes-20m", "district-to-county"],
      method:
        "Circles: Dorling's cartogram, areas in proportion to residents in mid-2015, placed by d3-force from population-weighted centroids. Hexagons: equal tiles assigned to the spread-out places at least squared distance (Jonker and Volgenant), then simulated annealing with a fixed seed for neighbours that touch in their true direction.",
      content,
    },
  ];
}
