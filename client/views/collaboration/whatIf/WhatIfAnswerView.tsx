import { Link } from "@tanstack/react-router";
import type { WhatIfAnswer } from "../../../../server/contract/whatIf.ts";
import { buttonClass } from "../../../components/Button.tsx";
import type { England } from "../../../state/england.ts";
import { forMap } from "../../../state/mapAddress.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { areaKindOf } from "../areaKindOf.ts";
import { ProposalsSection } from "../proposals/ProposalsSection.tsx";
import { CostSection } from "./CostSection.tsx";
import { InCommonSection } from "./InCommonSection.tsx";
import { KeepProposal } from "./KeepProposal.tsx";
import { QuestionsSection } from "./QuestionsSection.tsx";
import { ServedSection } from "./ServedSection.tsx";
import { SizesSection } from "./SizesSection.tsx";
import { SpanSection } from "./SpanSection.tsx";
import { StepsSection } from "./StepsSection.tsx";
import type { ThingAsked } from "./thingAsked.ts";
import { VoicesSection } from "./VoicesSection.tsx";
import styles from "./WhatIfPanel.module.css";
import { assumedSentence, whatIfSentence } from "./whatIfSentences.ts";
import type { Asked } from "./whoAsked.ts";

type WhatIfAnswerViewProps = {
  england: England;
  answer: WhatIfAnswer;
  thing: ThingAsked;
  organisations: readonly Asked[];
  /** True while this is the last answer and the next is being worked out. */
  isStale: boolean;
};

/** The answer: the sentence first, then each thing that follows from sharing, and the ways on. */
export function WhatIfAnswerView({ england, answer, thing, organisations, isStale }: WhatIfAnswerViewProps) {
  const [state] = useViewState();
  const assumed = assumedSentence(answer);
  const ids = organisations.map(({ id }) => id);
  const layer = areaKindOf(answer.servedNow.map(({ organisation }) => organisation));
  return (
    <div className={styles.parts} aria-busy={isStale} data-stale={isStale}>
      <div className={styles.lead}>
        <h2 className={styles.sentence}>{whatIfSentence(answer)}</h2>
        {assumed !== null && <p className={styles.note}>{assumed}</p>}
        <div className={styles.actions}>
          <KeepProposal thing={thing} organisations={organisations} />
          {layer !== null && (
            <Link
              to="/"
              search={{ ...forMap(state), areas: layer, selected: ids }}
              className={buttonClass}
              data-look="secondary"
            >
              See them on the map
            </Link>
          )}
        </div>
      </div>
      <ServedSection answer={answer} />
      <div className={styles.pair}>
        <SpanSection answer={answer} />
        <InCommonSection answer={answer} />
      </div>
      <div className={styles.pair}>
        <VoicesSection answer={answer} />
        <SizesSection england={england} answer={answer} organisations={organisations} />
      </div>
      <CostSection answer={answer} />
      <StepsSection answer={answer} organisations={organisations} />
      <QuestionsSection />
      <ProposalsSection organisations={ids} />
    </div>
  );
}
