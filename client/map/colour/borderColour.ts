import { mapColours } from "../baseStyle.ts";
import type { AreaColours } from "./areaColours.ts";

/** The lines between areas: white between full colours, grey where fills are so pale that white would not show. */
export function borderColourOf(colours: AreaColours): string {
  if (colours.kind === "none") return mapColours.borderOnPlain;
  const hasPaleMiddle = colours.kind === "measure" && colours.measure.scale === "diverging";
  return hasPaleMiddle ? mapColours.borderOnPale : mapColours.border;
}
