import type { Figure } from "../../../server/contract/common.ts";
import { FigureValue } from "../../components/FigureValue.tsx";
import { figureGroups } from "./figureGroups.ts";
import { formatFigure } from "./formatFigure.ts";
import styles from "./OrganisationView.module.css";
import { Section } from "./Section.tsx";

/** What is known in numbers; each opens its source. */
export function FiguresSection({ figures }: { figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <Section title="In figures">
      {figureGroups(figures).map((group) => (
        <div key={group.title} className={styles.figureGroup}>
          <h3>{group.title}</h3>
          <dl className={styles.figures}>
            {group.figures.map((figure) => (
              <div key={`${figure.key} ${figure.period}`}>
                <dt>{figure.label}</dt>
                <dd>
                  <FigureValue text={formatFigure(figure)} about={figure} />
                </dd>
                <dd className={styles.period}>{periodOf(figure)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Section>
  );
}

/** The period, unless the label says it already. */
function periodOf({ label, period }: Figure): string | null {
  return period === null || label.includes(period) ? null : period;
}
