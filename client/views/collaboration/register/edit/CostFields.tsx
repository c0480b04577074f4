import type { EntryDraft } from "./draft.ts";
import styles from "./Fields.module.css";
import { SourceFields } from "./SourcesFields.tsx";
import { TextField } from "./TextField.tsx";

type Cost = EntryDraft["cost"];

/** What it costs a year, as an estimate or by a source. */
export function CostFields({ cost, onChange }: { cost: Cost; onChange: (cost: Cost) => void }) {
  return (
    <section className={styles.part} aria-label="What it costs">
      <h3>What does it cost? (if it is known)</h3>
      <TextField
        owner="cost"
        name="pounds"
        placeholder="as in 120,000"
        inputMode="decimal"
        value={cost.pounds}
        onChange={(pounds) => onChange({ ...cost, pounds })}
      />
      {cost.pounds !== "" && (
        <fieldset className={`${styles.choices} ${styles.across}`}>
          <legend>How is the cost known?</legend>
          <label>
            <input
              type="radio"
              name="cost-source"
              checked={cost.isEstimate}
              onChange={() => onChange({ ...cost, isEstimate: true })}
            />
            It is an estimate
          </label>
          <label>
            <input
              type="radio"
              name="cost-source"
              checked={!cost.isEstimate}
              onChange={() => onChange({ ...cost, isEstimate: false })}
            />
            A source says so
          </label>
        </fieldset>
      )}
      {cost.pounds !== "" && !cost.isEstimate && (
        <div className={styles.source}>
          <SourceFields source={cost.source} onChange={(source) => onChange({ ...cost, source })} />
        </div>
      )}
    </section>
  );
}
