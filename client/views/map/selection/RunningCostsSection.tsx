import { useQuery } from "@tanstack/react-query";
import {
  estimateRunningCosts,
  runningCostsFormula,
  runningCostsPerHead,
  runningCostsPeriod,
} from "../../../../server/domain/runningCosts.ts";
import { measureQuery } from "../../../api/queries.ts";
import { FigureValue } from "../../../components/FigureValue.tsx";
import { formatCount, formatPounds, unknownText } from "../../../components/format.ts";
import { useAboutMeasure } from "../../../components/useAboutMeasure.ts";
import { Facts } from "./Facts.tsx";
import styles from "./Section.module.css";
import { Section } from "./Section.tsx";
import type { SelectionFacts } from "./selectionFacts.ts";

/** What the national allowance a head would come to; registered people stand apart, never in one ratio with residents. */
export function RunningCostsSection({ facts }: { facts: SelectionFacts }) {
  const about = useAboutMeasure();
  return (
    <Section title="Running costs">
      <Facts
        rows={[
          [
            `A year, at ${formatPounds(runningCostsPerHead)} a head`,
            <FigureValue
              key="estimate"
              text={formatPounds(estimateRunningCosts(facts.people.distinct))}
              about={about("running-costs-estimate", {
                label: "Running costs",
                estimate: true,
                period: runningCostsPeriod,
                formula: runningCostsFormula,
              })}
            />,
          ],
        ]}
      />
      <p className={styles.note}>
        An estimate for {formatCount(facts.people.distinct)} residents, each counted once; the allowances
        published for each CCG are not in the data.
      </p>
      {facts.areas.every((area) => area.kind === "ccg") && <RegisteredPeople facts={facts} />}
    </Section>
  );
}

/** CCGs' member practices are no two CCGs' own, so their lists may be added up. */
function RegisteredPeople({ facts: { areas } }: { facts: SelectionFacts }) {
  const about = useAboutMeasure();
  const registered = useQuery(measureQuery("registered-people", "ccg"));
  if (registered.isPending) return null;
  if (registered.isError) return <p className={styles.note}>Registered people could not be loaded.</p>;
  const byId = new Map(registered.data.items.map((item) => [item.id, item.value]));
  const lists = areas.map((area) => byId.get(area.id) ?? null);
  const sum = lists.includes(null) ? null : lists.reduce<number>((all, list) => all + (list ?? 0), 0);
  return (
    <p className={styles.note}>
      People registered with its practices (another count, never divided by residents):{" "}
      {sum === null ? (
        unknownText
      ) : (
        <FigureValue text={formatCount(sum)} about={about("registered-people")} />
      )}
    </p>
  );
}
