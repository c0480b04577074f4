import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { RegisterEntry } from "../../../../../server/contract/register.ts";
import { tieField, tiesOf } from "../../../../../server/contract/tiesOf.ts";
import { RequestFailure } from "../../../../api/fetchJson.ts";
import { registerChanged } from "../../../../api/registerChanged.ts";
import { replaceEntry } from "../../../../api/registerWrites.ts";
import { Button } from "../../../../components/Button.tsx";
import { formatDate } from "../../../../components/format.ts";
import { showToast } from "../../../../components/toast.ts";
import fields from "../edit/Fields.module.css";
import { sentenceOfFault } from "../edit/sentenceOfFault.ts";
import { readWrittenDate } from "../edit/writtenDate.ts";
import type { NameOf } from "../organisationNames.ts";
import styles from "./EntryView.module.css";
import { useRestore } from "./useRestore.ts";

type EndEntryProps = { entry: RegisterEntry; nameOf: NameOf; onDone: () => void };

/** One step to say that something ended: the date, and for whom. */
export function EndEntry({ entry, nameOf, onDone }: EndEntryProps) {
  const ties = tiesOf(entry);
  const queries = useQueryClient();
  const restore = useRestore(entry.id);
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  // Ties that ended already are left as they are unless somebody says otherwise.
  const [chosen, setChosen] = useState(
    () => new Set(ties.flatMap(({ validTo }, place) => (validTo === null ? [place] : []))),
  );
  const end = useMutation({
    mutationFn: (date: string) =>
      replaceEntry(
        entry.id,
        {
          ...entry,
          [tieField[entry.kind]]: rawTies(entry).map((tie, place) =>
            chosen.has(place) ? { ...tie, validTo: date } : tie,
          ),
        },
        entry.revision,
      ),
    onSuccess: (changed, date) => {
      showToast({
        sentence: `Ended ${formatDate(date)} for ${chosen.size} of ${ties.length}.`,
        actionLabel: "Undo",
        onAction: () => restore.mutate({ to: entry.revision, current: changed.revision }),
      });
      onDone();
    },
    onSettled: () => registerChanged(queries),
  });
  const save = () => {
    const read = readWrittenDate(text);
    if (read.kind === "wrong") return setFault(sentenceOfFault("The date", read.message));
    if (read.date === null) return setFault("The date is needed.");
    if (chosen.size === 0) return setFault("Choose at least one organisation.");
    setFault(null);
    end.mutate(read.date);
  };
  const refused = end.error instanceof RequestFailure ? (end.error.problem?.errors ?? []) : [];
  return (
    <form
      className={fields.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={fields.field}>
        <label htmlFor="end-date">When did it end?</label>
        <p id="end-date-hint" className={fields.hint}>
          A year, a month or a day: 2016, March 2016, 31 March 2016 or 31/03/2016.
        </p>
        {fault !== null && (
          <p id="end-date-fault" role="alert" className={fields.fault}>
            {fault}
          </p>
        )}
        <input
          id="end-date"
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? "end-date-hint" : "end-date-hint end-date-fault"}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <fieldset className={fields.choices}>
        <legend>For whom?</legend>
        {ties.map((tie, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one organisation can have several ties, at times apart
          <label key={`${tie.organisation} ${place}`}>
            <input
              type="checkbox"
              checked={chosen.has(place)}
              onChange={({ target }) => {
                const next = new Set(chosen);
                if (target.checked) next.add(place);
                else next.delete(place);
                setChosen(next);
              }}
            />
            {nameOf(tie.organisation)}
            {tie.validTo !== null && ` (ended ${formatDate(tie.validTo)})`}
          </label>
        ))}
      </fieldset>
      {end.isError && (
        <div role="alert" className={fields.fault}>
          <p>It was not saved: {end.error.message}.</p>
          <ul>
            {refused.map(({ path, message }) => (
              <li key={path}>
                {path} {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.actions}>
        <Button look="primary" type="submit" disabled={end.isPending}>
          Save the end
        </Button>
        <Button onClick={onDone}>Back</Button>
      </div>
    </form>
  );
}

function rawTies(entry: RegisterEntry): readonly object[] {
  switch (entry.kind) {
    case "post":
      return entry.holders;
    case "function":
      return entry.participants;
    case "grouping":
      return entry.members;
  }
}
