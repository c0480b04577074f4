import { mapColours } from "../baseStyle.ts";
import type { AreaColours } from "./areaColours.ts";

/** The lines between areas: white between full colours, grey where fills are so pale that white would not show. */
export function borderColourOf(colours: AreaColours): string {
  switch (colours.kind) {
    case "none":
      return mapColours.borderOnPlain;
    case "grouping":
      return mapColours.border;
    case "measure":
      // Land that nothing is recorded of is as pale as land without colours, beside fills that a lighter grey is lost in.
      if (colours.zeroApart) return mapColours.borderOnPlain;
      return colours.measure.scale === "diverging" ? mapColours.borderOnPale : mapColours.border;
  }
}
