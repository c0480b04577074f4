import { useContext } from "react";
import { Button } from "../../../../components/Button.tsx";
import { NodePicker } from "../../../../components/NodePicker.tsx";
import type { PickerOption } from "../../../../components/pickerOptions.ts";
import type { NameOf } from "../organisationNames.ts";
import { copyOfStatement, type EntryDraft, newTie, type TieDraft } from "./draft.ts";
import { FaultsContext, useField } from "./FaultsContext.ts";
import { FieldFaultNote } from "./FieldFaultNote.tsx";
import styles from "./Fields.module.css";
import { fieldOf } from "./fieldFault.ts";
import { SelectField } from "./SelectField.tsx";
import { StatementFields } from "./StatementFields.tsx";
import { TextField } from "./TextField.tsx";

type TiesFieldsProps = {
  draft: EntryDraft;
  onChange: (change: (draft: EntryDraft) => EntryDraft) => void;
  options: readonly PickerOption[];
  nameOf: NameOf;
};

const partChoices = [
  { value: "host", name: "Host: employs it" },
  { value: "partner", name: "Partner" },
];

/** Who takes part, in what part, and, where it differs, since when and how that is known. */
export function TiesFields({ draft, onChange, options, nameOf }: TiesFieldsProps) {
  const { id, fault, onMended } = useField("entry", "ties");
  const taken = new Set(draft.ties.map(({ organisation }) => organisation));
  const changeTie = (tie: TieDraft) =>
    onChange((now) => ({ ...now, ties: now.ties.map((each) => (each.key === tie.key ? tie : each)) }));
  return (
    <section className={styles.part} aria-label="Who shares it" id={id} tabIndex={-1}>
      <h3>{draft.kind === "grouping" ? "Who takes part?" : "Who shares it?"}</h3>
      <FieldFaultNote id={id} label="The entry" fault={fault} />
      <ul className={styles.ties}>
        {draft.ties.map((tie) => (
          <Tie
            key={tie.key}
            tie={tie}
            draft={draft}
            nameOf={nameOf}
            onChange={changeTie}
            onRemove={() =>
              onChange((now) => ({ ...now, ties: now.ties.filter(({ key }) => key !== tie.key) }))
            }
            onSourcesForAll={() => onChange((now) => withSourcesForAll(now, tie))}
          />
        ))}
      </ul>
      <NodePicker
        label={draft.ties.length === 0 ? "Add an organisation" : "Add another organisation"}
        placeholder="CCG, council, trust…, or a code"
        options={options.filter((option) => !taken.has(option.id))}
        asTyped={(text) => codeOption(text, draft.kind === "grouping")}
        onPick={(organisation) => {
          onMended();
          onChange((now) => ({ ...now, ties: [...now.ties, newTie(organisation, now.common)] }));
        }}
      />
    </section>
  );
}

/** A code that no list here has, such as a practice's: taken as it is, and checked when it is saved. */
function codeOption(text: string, mayBePractice: boolean): PickerOption | null {
  const code = text.trim();
  if (!/^(?:[a-z]+:)?[A-Za-z0-9]{2,12}$/.test(code) || !/\d/.test(code)) return null;
  return {
    id: code,
    name: `Use the code “${code}”`,
    detail: mayBePractice ? "As for a GP practice; checked when you save" : "Checked when you save",
  };
}

function withSourcesForAll(draft: EntryDraft, from: TieDraft): EntryDraft {
  return {
    ...draft,
    ties: draft.ties.map((tie) =>
      tie.key === from.key
        ? tie
        : { ...tie, statement: { ...tie.statement, sources: copyOfStatement(from.statement).sources } },
    ),
  };
}

type TieProps = {
  tie: TieDraft;
  draft: EntryDraft;
  nameOf: NameOf;
  onChange: (tie: TieDraft) => void;
  onRemove: () => void;
  onSourcesForAll: () => void;
};

function Tie({ tie, draft, nameOf, onChange, onRemove, onSourcesForAll }: TieProps) {
  const { id, fault } = useField(tie.key, "organisation");
  const { mended } = useContext(FaultsContext);
  const name = nameOf(tie.organisation);
  const kind = tie.organisation.split(":")[0];
  return (
    <li className={styles.tie} id={id} tabIndex={-1}>
      <div className={styles.tieHead}>
        <strong>
          {name}
          {kind !== "ccg" && kind !== tie.organisation && ` (${kind})`}
        </strong>
        <Button look="quiet" onClick={onRemove} aria-label={`Remove ${name}`}>
          Remove
        </Button>
      </div>
      <FieldFaultNote
        id={id}
        label={name}
        fault={fault}
        nameOf={nameOf}
        onChoose={(organisation) => {
          mended(fieldOf(tie.key, "organisation"));
          onChange({ ...tie, organisation });
        }}
      />
      <div className={styles.row}>
        {draft.kind !== "grouping" && (
          <SelectField
            owner={tie.key}
            name="as"
            of={name}
            none="Not known"
            choices={partChoices}
            value={tie.as}
            onChange={(as) => onChange({ ...tie, as: as as TieDraft["as"] })}
          />
        )}
        {draft.kind === "post" && (
          <TextField
            owner={tie.key}
            name="fte"
            of={name}
            placeholder="as in 0.5"
            inputMode="decimal"
            value={tie.fte}
            onChange={(fte) => onChange({ ...tie, fte })}
          />
        )}
        <TextField
          owner={tie.key}
          name="note"
          of={name}
          value={tie.note}
          onChange={(note) => onChange({ ...tie, note })}
        />
      </div>
      {!draft.isSame && (
        <StatementFields
          statement={tie.statement}
          onChange={(statement) => onChange({ ...tie, statement })}
          onSourcesForAll={draft.ties.length > 1 ? onSourcesForAll : undefined}
        />
      )}
    </li>
  );
}
