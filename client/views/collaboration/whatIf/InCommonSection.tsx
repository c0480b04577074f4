import type { ReactNode } from "react";
import type { WhatIfAnswer } from "../../../../server/contract/whatIf.ts";
import { FigureValue } from "../../../components/FigureValue.tsx";
import { formatShare, unknownText } from "../../../components/format.ts";
import { inWords } from "../../../components/inWords.ts";
import { NodeLink } from "../../../components/NodeLink.tsx";
import { Section } from "./Section.tsx";
import styles from "./WhatIfPanel.module.css";
import { piecesSentence } from "./whatIfSentences.ts";

/** What they have in common already, and what not: each as an answer with its reason. */
export function InCommonSection({ answer }: { answer: WhatIfAnswer }) {
  const { council, footprint, span, mainProviders } = answer;
  const pieces = piecesSentence(answer);
  return (
    <Section title="What they have in common">
      <dl className={styles.answers}>
        <Answer
          question={`Same main provider${mainProviders.period === null ? "" : ` (${mainProviders.period})`}`}
        >
          {mainProviders.same === null
            ? `Not known: for at least one of them nobody says where most admissions went`
            : mainProviders.same
              ? "Yes"
              : "No"}
          <Providers mainProviders={mainProviders} />
        </Answer>
        <Answer question="Same council">
          <OneOf area={council} count={span.councils.length} many="councils" />
        </Answer>
        <Answer question="Same footprint">
          <OneOf area={footprint} count={span.footprints.length} many="footprints" />
        </Answer>
        <Answer question="Land in one piece">{pieces ?? noArea}</Answer>
      </dl>
    </Section>
  );
}

const noArea = "Not known: none of them is an area";

function Answer({ question, children }: { question: string; children: ReactNode }) {
  return (
    <div>
      <dt>{question}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type OneOfProps = { area: WhatIfAnswer["council"]; count: number; many: string };

function OneOf({ area, count, many }: OneOfProps) {
  if (area !== null) {
    return (
      <>
        Yes: <NodeLink node={area} />
      </>
    );
  }
  return count === 0 ? noArea : `No: they have people in ${inWords(count)} ${many}`;
}

function Providers({ mainProviders: { items, period } }: Pick<WhatIfAnswer, "mainProviders">) {
  if (items.every(({ trust }) => trust === null)) return null;
  return (
    <details>
      <summary>The trust most admissions of each went to</summary>
      <ul className={styles.plain}>
        {items.map(({ organisation, trust, share }) => (
          <li key={organisation.id}>
            {organisation.name}:{" "}
            {trust === null ? (
              unknownText
            ) : (
              <>
                <NodeLink node={trust} />{" "}
                <FigureValue
                  text={`${formatShare(share)} of admissions`}
                  about={{
                    label: `Admissions of ${organisation.name} that went to ${trust.name}`,
                    period,
                    estimate: false,
                    formula: null,
                    note: "Made from district figures, so CCGs of one district have the same shares. Not the provider of 2016.",
                    datasets: ["ccg-trust-admissions"],
                    sources: [],
                  }}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        Admissions{period === null ? "" : ` of ${period}`}, made from district figures, under the names trusts
        had then: the nearest to 2016 there is.
      </p>
    </details>
  );
}
