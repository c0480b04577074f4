import type { AreaKind } from "../../../geodata/model/kinds.ts";
import type { LayerFit } from "../../../server/domain/coterminosity.ts";
import type { FigureAbout } from "../../components/figureAbout.ts";
import { formatShare } from "../../components/format.ts";
import { layerWords } from "../../components/layerWords.ts";
import type { DirectedFit } from "./fitSentence.ts";

const decimals = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** What all of these are made from: who lives in which LSOA, and which areas the LSOA lies in. */
const common = {
  period: "boundaries of April 2016, people of mid-2015",
  estimate: false,
  datasets: ["lsoa-table"],
  sources: [],
} satisfies Partial<FigureAbout>;

/** Where the share of people in nested areas comes from. */
export function aboutNesting({ from, to }: DirectedFit): FigureAbout {
  const { one } = layerWords[from];
  const other = layerWords[to].one;
  return {
    ...common,
    label: `People in a ${one} inside one ${other}`,
    formula: `residents of every ${one} whose people all live in one ${other} ÷ residents of England`,
    note: `Weighted by people: a large ${one} counts for more than a small one. One person over the line is enough for a ${one} to count as cut.`,
  };
}

/** What the variation of information is, in words first and then as it is worked out. */
export function aboutDifference(fit: LayerFit, first: AreaKind, second: AreaKind): FigureAbout {
  const one = layerWords[first].one;
  const other = layerWords[second].one;
  return {
    ...common,
    label: "How different the lines are",
    formula:
      "variation of information ÷ joint entropy: (H(A|B) + H(B|A)) ÷ H(A,B), over shares of England’s people",
    note: [
      "0% means the two layers draw the same lines, 100% that knowing one tells nothing of the other. What areas are called makes no difference.",
      `Take anyone in England: if you know their ${other}, how much is still open about their ${one}? ${decimals.format(fit.entropyAGivenB)} bits (one bit is a choice between two equally likely answers).`,
      `The other way round: ${decimals.format(fit.entropyBGivenA)} bits.`,
      `Together ${decimals.format(fit.variationOfInformation)} bits, which is ${formatShare(fit.normalisedVariation)} of all there is to know.`,
    ].join(" "),
    sources: [
      {
        title: "Meilă, Comparing clusterings: an information based distance",
        publisher: "Journal of Multivariate Analysis 98",
        date: "2007",
        url: null,
      },
    ],
  };
}

/** What counts as a pair. */
export function aboutPairs(first: AreaKind, second: AreaKind): FigureAbout {
  return {
    ...common,
    label: "Pairs with people in common",
    formula: `pairs of a ${layerWords[first].one} and a ${layerWords[second].one} in which at least one person lives`,
    note: "Counted from people, not from drawn lines, so that no sliver of a boundary counts as a pair.",
  };
}
