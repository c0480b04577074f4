import { useMemo } from "react";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { layerFit } from "../../../server/domain/coterminosity.ts";
import { formatCount, formatShare } from "../../components/format.ts";
import { layerWords } from "../../components/layerWords.ts";
import type { England } from "../../state/england.ts";
import { FitFigure } from "./FitFigure.tsx";
import styles from "./FitHeader.module.css";
import { aboutDifference, aboutNesting, aboutPairs } from "./fitFigures.ts";
import { backward, type DirectedFit, differenceInWords, fitSentence, forward } from "./fitSentence.ts";

type FitHeaderProps = {
  england: England;
  first: AreaKind;
  second: AreaKind;
  /** What is to be said of the part of England that is looked at; `null` for all of it. */
  part: string | null;
};

/** How two layers fit: the answer for what is looked at as a sentence, then the figures of all of England. */
export function FitHeader({ england, first, second, part }: FitHeaderProps) {
  const fit = useMemo(() => layerFit(england.table, first, second), [england, first, second]);
  const there = forward(fit, first, second);
  const back = backward(fit, first, second);
  return (
    <header className={styles.header}>
      <h2>{part ?? fitSentence(there)}</h2>
      {part !== null && <p className={styles.everywhere}>In all of England: {fitSentence(there)}</p>}
      <dl className={styles.figures}>
        <FitFigure
          label={nestingLabel(there)}
          text={formatShare(there.share)}
          rest={`${formatCount(there.nested)} of ${formatCount(there.areas)} nest`}
          share={there.share}
          about={aboutNesting(there)}
        />
        <FitFigure
          label={nestingLabel(back)}
          text={formatShare(back.share)}
          rest={`${formatCount(back.nested)} of ${formatCount(back.areas)} nest`}
          share={back.share}
          about={aboutNesting(back)}
        />
        <FitFigure
          label="How different the lines are"
          text={formatShare(fit.normalisedVariation)}
          rest={differenceInWords(fit, first, second)}
          share={fit.normalisedVariation}
          about={aboutDifference(fit, first, second)}
        />
        <FitFigure
          label="Pairs with people in common"
          text={formatCount(fit.pairs)}
          rest={`of ${formatCount(there.areas * back.areas)} that could be`}
          share={null}
          about={aboutPairs(first, second)}
        />
      </dl>
    </header>
  );
}

function nestingLabel({ from, to }: DirectedFit): string {
  return `People in a ${layerWords[from].one} inside one ${layerWords[to].one}`;
}
