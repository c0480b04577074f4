import type { ReactNode } from "react";
import { evidenceLevels, type InForce, inForceAnswers } from "../../../../../geodata/model/kinds.ts";
import { evidenceWords, inForceTitles } from "../registerWords.ts";
import type { StatementDraft } from "./draft.ts";
import { useField } from "./FaultsContext.ts";
import { FieldFaultNote } from "./FieldFaultNote.tsx";
import styles from "./Fields.module.css";
import { SelectField } from "./SelectField.tsx";
import { SourcesFields } from "./SourcesFields.tsx";
import { TextField } from "./TextField.tsx";

type StatementFieldsProps = {
  statement: StatementDraft;
  onChange: (statement: StatementDraft) => void;
  /** Puts the sources of this statement to every organisation; not there where they go for all already. */
  onSourcesForAll?: () => void;
};

const inForceChoices = inForceAnswers.map((answer) => ({ value: answer, name: inForceTitles[answer] }));

/** Since when something is shared, and how that is known. */
export function StatementFields({ statement, onChange, onSourcesForAll }: StatementFieldsProps) {
  const { key, validFrom, validTo, seenBy, datesAsWritten, inForceApril2016 } = statement;
  return (
    <>
      <p className={styles.hint}>
        Dates may be a year, a month or a day: 2015, April 2015, 1 April 2015 or 01/04/2015. Left empty they
        are not known.
      </p>
      <div className={styles.row}>
        <TextField
          owner={key}
          name="validFrom"
          value={validFrom}
          onChange={(value) => onChange({ ...statement, validFrom: value })}
        />
        <TextField
          owner={key}
          name="validTo"
          value={validTo}
          onChange={(value) => onChange({ ...statement, validTo: value })}
        />
      </div>
      <MoreDates isNeeded={seenBy !== "" || datesAsWritten !== "" || inForceApril2016 !== ""} owner={key}>
        <div className={styles.row}>
          <TextField
            owner={key}
            name="seenBy"
            label="Seen by (if the start is not known)"
            value={seenBy}
            onChange={(value) => onChange({ ...statement, seenBy: value })}
          />
          <TextField
            owner={key}
            name="datesAsWritten"
            value={datesAsWritten}
            onChange={(value) => onChange({ ...statement, datesAsWritten: value })}
          />
          <SelectField
            owner={key}
            name="inForceApril2016"
            none="As the dates say"
            choices={inForceChoices}
            value={inForceApril2016}
            onChange={(value) => onChange({ ...statement, inForceApril2016: value as InForce | "" })}
          />
        </div>
      </MoreDates>
      <EvidenceField statement={statement} onChange={onChange} />
      <SourcesFields
        owner={key}
        sources={statement.sources}
        onChange={(sources) => onChange({ ...statement, sources })}
        onForAll={onSourcesForAll}
      />
    </>
  );
}

/** What is needed now and then, folded away unless something stands in it or is wrong with it. */
function MoreDates({ isNeeded, owner, children }: { isNeeded: boolean; owner: string; children: ReactNode }) {
  const faults = [useField(owner, "seenBy").fault, useField(owner, "datesAsWritten").fault];
  const isOpen = isNeeded || faults.some((fault) => fault !== null);
  return (
    <details className={styles.more} open={isOpen || undefined}>
      <summary>The start is not known, or the source says it otherwise</summary>
      {children}
    </details>
  );
}

function EvidenceField({ statement, onChange }: Pick<StatementFieldsProps, "statement" | "onChange">) {
  const { id, fault, onMended } = useField(statement.key, "evidence");
  const needsSource = useField(statement.key, "sources");
  return (
    <fieldset className={styles.choices} aria-describedby={fault === null ? undefined : `${id}-fault`}>
      <legend id={id} tabIndex={-1}>
        How well is it known?
      </legend>
      <FieldFaultNote id={id} label="Evidence" fault={fault} />
      {evidenceLevels.map((level) => (
        <label key={level}>
          <input
            type="radio"
            name={`evidence-${statement.key}`}
            checked={statement.evidence === level}
            onChange={() => {
              onMended();
              needsSource.onMended();
              onChange({ ...statement, evidence: level });
            }}
          />
          {evidenceWords[level].title}
          <small>{evidenceWords[level].meaning}</small>
        </label>
      ))}
    </fieldset>
  );
}
