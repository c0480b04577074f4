import type { WhatIfAnswer } from "../../../../server/contract/whatIf.ts";
import { FigureValue } from "../../../components/FigureValue.tsx";
import { formatCount, formatShare } from "../../../components/format.ts";
import { NodeLink } from "../../../components/NodeLink.tsx";
import { useAboutMeasure } from "../../../components/useAboutMeasure.ts";
import { Section } from "./Section.tsx";
import styles from "./WhatIfPanel.module.css";

/** How far one would reach: organisations, people, hospitals, and the councils and footprints it would deal with. */
export function SpanSection({ answer: { span } }: { answer: WhatIfAnswer }) {
  const about = useAboutMeasure();
  return (
    <Section title="How far it would reach">
      <dl className={styles.facts}>
        <div>
          <dt>Organisations</dt>
          <dd>{formatCount(span.organisations)}</dd>
        </div>
        <div>
          <dt>People, each once</dt>
          <dd>
            <FigureValue text={formatCount(span.people)} about={about("people")} />
          </dd>
        </div>
        {span.sumOfOrganisations !== span.people && (
          <div>
            <dt>Added up organisation by organisation</dt>
            <dd>{formatCount(span.sumOfOrganisations)}</dd>
          </div>
        )}
        <div>
          <dt>Hospital sites inside</dt>
          <dd>
            <FigureValue
              text={formatCount(span.hospitals)}
              about={about("hospitals", {
                label: "Hospital sites",
                note: "NHS hospital sites of September 2016 that stand in their area.",
                datasets: ["hospitals"],
              })}
            />
          </dd>
        </div>
      </dl>
      <Areas title="Upper-tier councils" areas={span.councils} />
      <Areas title="Footprints" areas={span.footprints} />
    </Section>
  );
}

type AreasProps = { title: string; areas: WhatIfAnswer["span"]["councils"] };

const shownAtFirst = 6;

function Areas({ title, areas }: AreasProps) {
  if (areas.length === 0) return null;
  const rows = areas.map(({ area, shareOfArea, shareOfAll }) => (
    <li key={area.id}>
      <NodeLink node={area} />{" "}
      <small>
        {formatShare(shareOfArea)} of its people, {formatShare(shareOfAll)} of these
      </small>
    </li>
  ));
  return (
    <div>
      <h4>
        {title}: {areas.length}
      </h4>
      <ul className={styles.plain}>{rows.slice(0, shownAtFirst)}</ul>
      {rows.length > shownAtFirst && (
        <details>
          <summary>{rows.length - shownAtFirst} more</summary>
          <ul className={styles.plain}>{rows.slice(shownAtFirst)}</ul>
        </details>
      )}
    </div>
  );
}
