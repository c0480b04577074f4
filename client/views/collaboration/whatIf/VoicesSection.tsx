import type { WhatIfAnswer } from "../../../../server/contract/whatIf.ts";
import { FigureValue } from "../../../components/FigureValue.tsx";
import { formatCount, formatShare } from "../../../components/format.ts";
import { useAboutMeasure } from "../../../components/useAboutMeasure.ts";
import { Section } from "./Section.tsx";
import styles from "./WhatIfPanel.module.css";
import { voiceSentence } from "./whatIfSentences.ts";

/** Whose voice would count how much: by people, and by one each, side by side. */
export function VoicesSection({ answer }: { answer: WhatIfAnswer }) {
  const about = useAboutMeasure();
  const sentence = voiceSentence(answer);
  const longest = Math.max(...answer.voices.map(({ byPeople, oneEach }) => Math.max(byPeople ?? 0, oneEach)));
  const rows = answer.voices.toSorted((one, other) => (other.people ?? -1) - (one.people ?? -1));
  return (
    <Section title="Whose voice would count how much">
      {sentence !== null && <p>{sentence}</p>}
      {rows.some(({ byPeople }) => byPeople === null) && (
        <p className={styles.note}>Shares by people are of those whose people are known.</p>
      )}
      <table className={styles.voices}>
        <caption className="visually-hidden">
          Each organisation’s share of the say, by people and by one each
        </caption>
        <thead>
          <tr>
            <th scope="col">Organisation</th>
            <th scope="col">By people</th>
            <th scope="col">One each</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ organisation, people, byPeople, oneEach, isSmallest }) => (
            <tr key={organisation.id} data-smallest={isSmallest}>
              <th scope="row">
                {organisation.name}
                {isSmallest && <small> smallest</small>}
              </th>
              <td>
                <FigureValue
                  text={formatShare(byPeople)}
                  about={about("people", {
                    label: `Share of the say by people: ${organisation.name}`,
                    formula: `${formatCount(people)} ÷ the residents of all of them added up`,
                  })}
                />
                <VoiceBar share={byPeople} longest={longest} />
              </td>
              <td>
                {formatShare(oneEach)}
                <VoiceBar share={oneEach} longest={longest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function VoiceBar({ share, longest }: { share: number | null; longest: number }) {
  return (
    <svg className={styles.voiceBar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {share !== null && <rect width={(100 * share) / longest} height="10" />}
    </svg>
  );
}
