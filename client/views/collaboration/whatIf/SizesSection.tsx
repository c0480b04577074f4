import type { WhatIfAnswer } from "../../../../server/contract/whatIf.ts";
import { sizeRange } from "../../../../server/domain/ratios.ts";
import { FigureValue } from "../../../components/FigureValue.tsx";
import { formatRatio } from "../../../components/format.ts";
import { RatioRuler } from "../../../components/RatioRuler.tsx";
import { useAboutMeasure } from "../../../components/useAboutMeasure.ts";
import type { England } from "../../../state/england.ts";
import { Section } from "./Section.tsx";
import styles from "./WhatIfPanel.module.css";
import { sizesSentence } from "./whatIfSentences.ts";
import type { Asked } from "./whoAsked.ts";

type SizesSectionProps = { england: England; answer: WhatIfAnswer; organisations: readonly Asked[] };

/** More sizes than this make a chain of ratios that nobody reads. */
const mostInChain = 6;

/** How big they are beside each other, and on the range of England's CCGs. */
export function SizesSection({ england, answer, organisations }: SizesSectionProps) {
  const about = useAboutMeasure();
  const sentence = sizesSentence(answer);
  if (sentence === null) return null;
  const sizes = answer.voices.flatMap(({ people }) => people ?? []);
  const chain = sizes.length > mostInChain ? [Math.min(...sizes), Math.max(...sizes)] : sizes;
  const layer = england.areas.ccg.toSorted((one, other) => one.people - other.people);
  const range = sizeRange(layer.map(({ people }) => people));
  const [smallest, largest] = [layer[0], layer.at(-1)];
  const ccgs = organisations.flatMap(({ area }) => (area?.kind === "ccg" ? [area] : []));
  return (
    <Section title="How big beside each other">
      <p className={styles.headline}>
        <FigureValue
          text={formatRatio(chain)}
          about={about("people", {
            label: "Population ratio",
            formula: "each one’s residents ÷ the smallest’s, mid-2015",
          })}
        />
      </p>
      <p>{sentence}</p>
      {ccgs.length > 0 && range !== null && smallest !== undefined && largest !== undefined && (
        <RatioRuler of="CCGs" smallest={smallest} largest={largest} median={range.median} marks={ccgs} />
      )}
    </Section>
  );
}
