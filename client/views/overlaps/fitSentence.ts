import type { AreaKind } from "../../../geodata/model/kinds.ts";
import type { LayerFit } from "../../../server/domain/coterminosity.ts";
import { formatShare } from "../../components/format.ts";
import { countOf, layerWords } from "../../components/layerWords.ts";

/** What a reader needs of a fit in one direction. */
export type DirectedFit = { from: AreaKind; to: AreaKind; areas: number; nested: number; share: number };

/** The fit of the first layer's areas in the second's. */
export function forward(fit: LayerFit, first: AreaKind, second: AreaKind): DirectedFit {
  return {
    from: first,
    to: second,
    areas: fit.areasOfA.length,
    nested: fit.areasNestedAInB,
    share: fit.shareNestedAInB,
  };
}

/** The fit of the second layer's areas in the first's. */
export function backward(fit: LayerFit, first: AreaKind, second: AreaKind): DirectedFit {
  return {
    from: second,
    to: first,
    areas: fit.areasOfB.length,
    nested: fit.areasNestedBInA,
    share: fit.shareNestedBInA,
  };
}

/**
 * One sentence that answers "do these fit?": the share of people who live in an area that nests, then how
 * many areas are cut. Where everything or nothing nests it says so without a per cent.
 */
export function fitSentence({ from, to, areas, nested, share }: DirectedFit): string {
  const { one, title } = layerWords[from];
  const cut = areas - nested;
  if (cut === 0) {
    return `${title} fit ${layerWords[to].many} exactly: each of the ${countOf(areas, from)} lies wholly inside one ${layerWords[to].one}.`;
  }
  if (nested === 0) {
    return `No ${one} lies wholly inside one ${layerWords[to].one}: all ${countOf(areas, from)} are cut.`;
  }
  return `${formatShare(share)} of people live in a ${one} that lies wholly inside one ${layerWords[to].one}; ${cut} of ${countOf(areas, from)} ${cut === 1 ? "is" : "are"} cut.`;
}

/** Where one layer's uncertainty given the other is below this part of the reverse, its areas rarely cross lines. */
const mostlySubdivides = 0.1;

/**
 * What the difference of two layers means, in plain words. Where one layer only divides the areas of the other
 * more finely, or does so nearly everywhere, that is what it says: the per cent alone would read as if their lines
 * disagreed, or agreed, when every area of the coarser layer holds several of the finer.
 */
export function differenceInWords(fit: LayerFit, first: AreaKind, second: AreaKind): string {
  const { normalisedVariation, entropyAGivenB, entropyBGivenA } = fit;
  if (normalisedVariation === 0) return "the same lines";
  if (entropyBGivenA === 0) return `${layerWords[first].many} subdivide ${layerWords[second].many}`;
  if (entropyAGivenB === 0) return `${layerWords[second].many} subdivide ${layerWords[first].many}`;
  if (normalisedVariation < 0.1) return "nearly the same lines";
  if (entropyBGivenA < mostlySubdivides * entropyAGivenB)
    return `${layerWords[first].many} mostly subdivide ${layerWords[second].many}`;
  if (entropyAGivenB < mostlySubdivides * entropyBGivenA)
    return `${layerWords[second].many} mostly subdivide ${layerWords[first].many}`;
  if (normalisedVariation < 0.3) return "mostly the same lines";
  return normalisedVariation < 0.6 ? "partly the same lines" : "mostly different lines";
}
