import type { Figure } from "../../../server/contract/common.ts";
import { FigureValue } from "../../components/FigureValue.tsx";
import { formatFigure } from "./formatFigure.ts";
import styles from "./OrganisationView.module.css";
import { Section } from "./Section.tsx";

/** What is known in numbers; each opens its source. */
export function FiguresSection({ figures }: { figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <Section title="In figures">
      <dl className={styles.figures}>
        {figures.map((figure) => (
          <div key={`${figure.key} ${figure.period}`}>
            <dt>
              {figure.label}
              {figure.period !== null && <span className={styles.period}>{figure.period}</span>}
            </dt>
            <dd>
              <FigureValue text={formatFigure(figure)} about={figure} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
