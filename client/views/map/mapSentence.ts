import { areaKindWords, isAreaKind, isRegisterKind } from "../../../geodata/model/kinds.ts";
import { arcLooks } from "../../map/arcs/arcLooks.ts";
import type { AreaColours } from "../../map/colour/areaColours.ts";
import { isGroupingTheme } from "../../map/groupings.ts";
import { groupingLooks } from "../../map/marks/groupingLooks.ts";
import type { England } from "../../state/england.ts";
import type { ViewState } from "../../state/viewState.ts";

/** What the map shows, in one or two sentences for those who cannot see it. */
export function mapSentence(
  england: England,
  state: Pick<ViewState, "areas" | "overlays" | "arcs" | "shape" | "selected">,
  colours: AreaColours,
): string {
  const count = england.areas[state.areas].length;
  const overlays = state.overlays.map((id) => {
    if (isAreaKind(id)) return areaKindWords[id].plural;
    return isGroupingTheme(id) ? groupingLooks[id].plural.toLowerCase() : "a single grouping";
  });
  return [
    `${count} ${areaKindWords[state.areas].plural} ${shapeWords[state.shape]}${colourWords(colours)}.`,
    overlays.length > 0 ? `Over them: ${overlays.join(", ")}.` : "",
    state.arcs.length > 0 ? `Lines join CCGs that share: ${state.arcs.map(arcWords).join(", ")}.` : "",
    state.selected.length > 0 ? `${state.selected.length} chosen.` : "",
    "The list of areas and the table below hold the same by name.",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function arcWords(choice: string): string {
  if (choice === "proposed") return "what is proposed";
  return isRegisterKind(choice) ? arcLooks[choice].plural.toLowerCase() : "nothing that is known";
}

const shapeWords = { map: "on a map", circles: "as circles of their people", hexagons: "as equal hexagons" };

/** How the areas are coloured, in a few words to follow their name. */
export function colourWords(colours: AreaColours): string {
  // An abbreviation at the head of a label keeps its capitals.
  if (colours.kind === "measure")
    return `, coloured by ${colours.measure.label.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase())}`;
  return colours.kind === "grouping" ? `, coloured by ${areaKindWords[colours.layer].singular}` : "";
}
