import { FieldError, Group, Input, Label, NumberField } from "react-aria-components";
import type { WhatIfAnswer } from "../../../../server/contract/whatIf.ts";
import { runningCostsPeriod } from "../../../../server/domain/runningCosts.ts";
import { FigureValue } from "../../../components/FigureValue.tsx";
import { formatPounds, formatShare } from "../../../components/format.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { Section } from "./Section.tsx";
import styles from "./WhatIfPanel.module.css";
import { oneOf } from "./whatIfSentences.ts";

const pounds: Intl.NumberFormatOptions = { style: "currency", currency: "GBP", maximumFractionDigits: 0 };
const mostPounds = 1_000_000_000;

/** What it might save a year by assumptions that anybody can change; they stay in the address. */
export function CostSection({ answer }: { answer: WhatIfAnswer }) {
  const [{ cost, saved }, change] = useViewState();
  return (
    <Section title="Running costs, by your assumptions">
      <div className={styles.assumptions}>
        <NumberField
          className={styles.field ?? ""}
          value={cost ?? Number.NaN}
          minValue={0}
          maxValue={mostPounds}
          formatOptions={pounds}
          onChange={(value) => change({ cost: Number.isNaN(value) ? null : value }, { replace: true })}
        >
          <Label>One {oneOf(answer)} costs, a year</Label>
          <Group>
            <Input placeholder="£ not assumed" />
          </Group>
          <FieldError />
        </NumberField>
        <NumberField
          className={styles.field ?? ""}
          value={Math.min(100, saved)}
          minValue={0}
          maxValue={100}
          onChange={(value) => change({ saved: Number.isNaN(value) ? 100 : value }, { replace: true })}
        >
          <Label>Share of that saved, in per cent</Label>
          <Group>
            <Input />
          </Group>
          <FieldError />
        </NumberField>
      </div>
      <Effect answer={answer} />
      <ul className={styles.plain}>
        {answer.cost.assumptions.map((assumption) => (
          <li key={assumption}>
            <small>{assumption}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Effect({ answer: { cost, postsNow, postsThen } }: { answer: WhatIfAnswer }) {
  const { saved, yearlyCost, shareSaved, shareOfAllowance, allowance } = cost;
  if (saved === null || yearlyCost === null) {
    return (
      <p>
        Nothing in the data says what one costs. Enter a yearly cost, with everything that comes with it, and
        the effect is worked out as {formulaInWords(postsNow, postsThen)}.
      </p>
    );
  }
  const worked = `(${postsNow} now − ${postsThen} then) × ${formatPounds(yearlyCost)} × ${formatShare(shareSaved)}`;
  return (
    <>
      <p className={styles.headline}>
        <FigureValue
          text={`${formatPounds(saved)} a year`}
          about={{
            label: "Saved a year",
            period: null,
            estimate: true,
            formula: `${worked} = ${formatPounds(saved)}`,
            note: cost.assumptions.join(" "),
            datasets: [],
            sources: [],
          }}
        />
      </p>
      <p>
        {worked} = {formatPounds(saved)}.{" "}
        {allowance !== null && (
          <>
            That is {formatShare(shareOfAllowance)} of{" "}
            <FigureValue
              text={formatPounds(allowance)}
              about={{
                label: "Running-cost allowance",
                period: runningCostsPeriod,
                estimate: true,
                formula: cost.formula,
                note: null,
                datasets: [],
                sources: [],
              }}
            />
            , their running-cost allowance together.
          </>
        )}
      </p>
    </>
  );
}

function formulaInWords(postsNow: number, postsThen: number): string {
  return `(${postsNow} now − ${postsThen} then) × the cost of one × the share saved`;
}
