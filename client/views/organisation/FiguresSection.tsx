import type { Figure } from "../../../server/contract/common.ts";
import { FigureValue } from "../../components/FigureValue.tsx";
import styles from "./FiguresSection.module.css";
import { type FigureRow, figureGroups } from "./figureGroups.ts";
import { formatFigure } from "./formatFigure.ts";
import { Section } from "./Section.tsx";

/** From this length on a value is a sentence and stands under its label rather than beside it. */
const sentenceLength = 28;

/** What is known in numbers, group by group; each number opens its source. */
export function FiguresSection({ figures }: { figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <Section title="In figures">
      <div className={styles.groups}>
        {figureGroups(figures).map(({ title, period, rows }) => (
          <div key={title} className={styles.group}>
            <h3>
              {title}
              {period !== null && <span className={styles.period}>{period}</span>}
            </h3>
            <dl className={styles.rows}>
              {rows.map((row) => (
                <Row
                  key={row.figures.map(({ key, period: when, value }) => `${key} ${when} ${value}`).join()}
                  row={row}
                />
              ))}
            </dl>
          </div>
        ))}
      </div>
    </Section>
  );
}

function Row({ row }: { row: FigureRow }) {
  const isSentence = row.figures.some((figure) => formatFigure(figure).length >= sentenceLength);
  return (
    <div className={isSentence ? styles.sentence : styles.row}>
      <dt>{row.label}</dt>
      {row.figures.map((figure) => (
        <dd key={figure.key} data-unknown={figure.value === null}>
          <FigureValue text={formatFigure(figure)} about={figure} />
        </dd>
      ))}
    </div>
  );
}
