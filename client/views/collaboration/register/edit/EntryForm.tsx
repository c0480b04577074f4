import { type FormEvent, type ReactNode, useMemo } from "react";
import { registerKinds } from "../../../../../geodata/model/kinds.ts";
import { nameOfShared } from "../../../../../server/domain/sharing/entryName.ts";
import { Button } from "../../../../components/Button.tsx";
import type { England } from "../../../../state/england.ts";
import { type NameOf, useOrganisationNames } from "../organisationNames.ts";
import { useOrganisationOptions } from "../organisationOptions.ts";
import { deliveryChoices, kindWords, wordChoices, wordLabels } from "../registerWords.ts";
import { CostFields } from "./CostFields.tsx";
import { copyOfStatement, type EntryDraft } from "./draft.ts";
import { FaultSummary } from "./FaultSummary.tsx";
import { FaultsContext, type FaultsOfForm } from "./FaultsContext.ts";
import styles from "./Fields.module.css";
import { KnownSourcesContext } from "./KnownSourcesContext.ts";
import { knownSources } from "./knownSources.ts";
import { SelectField } from "./SelectField.tsx";
import { StatementFields } from "./StatementFields.tsx";
import { TextField } from "./TextField.tsx";
import { TiesFields } from "./TiesFields.tsx";

type EntryFormProps = {
  england: England;
  draft: EntryDraft;
  onChange: (change: (draft: EntryDraft) => EntryDraft) => void;
  faults: FaultsOfForm;
  /** What is wrong but belongs to no field: a lost connection, a store that is away. */
  trouble: string | null;
  /** How often saving was refused. */
  refusals: number;
  onSave: () => void;
  isSaving: boolean;
  saveLabel: string;
  /** New entries can still become another kind. */
  canChangeKind: boolean;
  /** Notices above the form and buttons beside the one that saves. */
  notice: ReactNode;
  actions: ReactNode;
};

const notePrivacy =
  "Posts, roles and organisations are kept, not people: anybody who can open this register reads it, and names of post-holders go out of date and are theirs. Names with a title, e-mail addresses and telephone numbers are refused.";

/** The form for an entry of any kind, new or corrected. */
export function EntryForm(props: EntryFormProps) {
  const { england, draft, onChange, faults, trouble, onSave, isSaving, canChangeKind } = props;
  const options = useOrganisationOptions(england);
  const nameOf = useOrganisationNames(england);
  const known = useMemo(() => knownSources(draft), [draft]);
  const set = (part: Partial<EntryDraft>) => onChange((now) => ({ ...now, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <FaultsContext value={faults}>
      <KnownSourcesContext value={known}>
        <form className={styles.form} noValidate onSubmit={submit}>
          {props.notice}
          <FaultSummary faults={faults.faults} trouble={trouble} refusals={props.refusals} />
          {canChangeKind && <KindChoice draft={draft} onChange={onChange} />}
          <WhatFields draft={draft} set={set} nameOf={nameOf} />
          <TiesFields draft={draft} onChange={onChange} options={options} nameOf={nameOf} />
          <section className={styles.part} aria-label="Since when, and how it is known">
            <h3>Since when, and how is it known?</h3>
            <fieldset className={`${styles.choices} ${styles.across}`}>
              <legend>The dates, evidence and sources are</legend>
              <label>
                <input
                  type="radio"
                  name="same-for-all"
                  checked={draft.isSame}
                  onChange={() => onChange(sameForAll)}
                />
                the same for all
              </label>
              <label>
                <input
                  type="radio"
                  name="same-for-all"
                  checked={!draft.isSame}
                  onChange={() => onChange(differentForEach)}
                />
                different for some (fields appear under each)
              </label>
            </fieldset>
            {draft.isSame && (
              <StatementFields statement={draft.common} onChange={(common) => set({ common })} />
            )}
          </section>
          {draft.kind !== "grouping" && <CostFields cost={draft.cost} onChange={(cost) => set({ cost })} />}
          <div className={styles.part}>
            <TextField
              owner="entry"
              name="note"
              hint={notePrivacy}
              isLong
              value={draft.note}
              onChange={(note) => set({ note })}
            />
          </div>
          <div className={styles.foot}>
            <Button look="primary" type="submit" disabled={isSaving}>
              {isSaving ? "Saving…" : props.saveLabel}
            </Button>
            {props.actions}
          </div>
        </form>
      </KnownSourcesContext>
    </FaultsContext>
  );
}

/** One statement for all again: the first organisation's. */
function sameForAll(draft: EntryDraft): EntryDraft {
  const [first] = draft.ties;
  if (draft.isSame) return draft;
  return {
    ...draft,
    isSame: true,
    common: first === undefined ? draft.common : copyOfStatement(first.statement),
  };
}

/** Each organisation gets a copy of what went for all, to be changed. */
function differentForEach(draft: EntryDraft): EntryDraft {
  if (!draft.isSame) return draft;
  return {
    ...draft,
    isSame: false,
    ties: draft.ties.map((tie) => ({ ...tie, statement: copyOfStatement(draft.common) })),
  };
}

function KindChoice({ draft, onChange }: Pick<EntryFormProps, "draft" | "onChange">) {
  return (
    <fieldset className={`${styles.choices} ${styles.across}`}>
      <legend>What is it?</legend>
      {registerKinds.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name="kind"
            checked={draft.kind === kind}
            onChange={() => onChange((now) => ({ ...now, kind, word: "", ownWords: "" }))}
          />
          {`A ${kindWords[kind].one}`}
        </label>
      ))}
    </fieldset>
  );
}

type WhatFieldsProps = { draft: EntryDraft; set: (part: Partial<EntryDraft>) => void; nameOf: NameOf };

function WhatFields({ draft, set, nameOf }: WhatFieldsProps) {
  const { kind, word, ownWords, name, ties } = draft;
  const choices = wordChoices(kind);
  const thing = word === "other" ? ownWords : choices.find(({ value }) => value === word)?.name;
  const made =
    kind === "grouping" || thing === undefined || thing === "" || ties.length === 0
      ? null
      : nameOfShared(
          thing,
          ties.map(({ organisation }) => nameOf(organisation)),
        );
  return (
    <>
      <fieldset className={`${styles.choices} ${styles.across}`}>
        <legend>Does it exist?</legend>
        <label>
          <input
            type="radio"
            name="status"
            checked={draft.status === "recorded"}
            onChange={() => set({ status: "recorded" })}
          />
          Yes: record it as a fact
        </label>
        <label>
          <input
            type="radio"
            name="status"
            checked={draft.status === "proposed"}
            onChange={() => set({ status: "proposed" })}
          />
          Not yet: keep it as a proposal
        </label>
      </fieldset>
      <div className={styles.row}>
        <SelectField
          owner="entry"
          name="word"
          label={wordLabels[kind]}
          none="Choose…"
          choices={choices}
          value={word}
          onChange={(value) => set({ word: value })}
        />
        {word === "other" && kind !== "grouping" && (
          <TextField
            owner="entry"
            name="ownWords"
            value={ownWords}
            onChange={(value) => set({ ownWords: value })}
          />
        )}
        {kind === "function" && (
          <SelectField
            owner="entry"
            name="deliveryModel"
            none="Not known"
            choices={deliveryChoices}
            value={draft.deliveryModel}
            onChange={(deliveryModel) => set({ deliveryModel })}
          />
        )}
      </div>
      <TextField
        owner="entry"
        name="name"
        hint={
          kind === "grouping"
            ? "What people call it."
            : made === null
              ? "Left empty, it is named by what is shared and by whom."
              : `Left empty, it is called “${made}”.`
        }
        value={name}
        onChange={(value) => set({ name: value })}
      />
    </>
  );
}
