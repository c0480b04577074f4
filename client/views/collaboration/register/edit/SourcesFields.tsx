import { useContext, useState } from "react";
import { Button } from "../../../../components/Button.tsx";
import { emptySource, type SourceDraft, sourceDraftOf } from "./draft.ts";
import { useField } from "./FaultsContext.ts";
import { FieldFaultNote } from "./FieldFaultNote.tsx";
import styles from "./Fields.module.css";
import { KnownSourcesContext } from "./KnownSourcesContext.ts";
import { TextField } from "./TextField.tsx";

type SourcesFieldsProps = {
  owner: string;
  sources: readonly SourceDraft[];
  onChange: (sources: SourceDraft[]) => void;
  onForAll: (() => void) | undefined;
};

/** Where it can be looked up: sources given anew, or taken from those given before. */
export function SourcesFields({ owner, sources, onChange, onForAll }: SourcesFieldsProps) {
  const { id, fault, onMended } = useField(owner, "sources");
  const add = (source: SourceDraft) => {
    onMended();
    onChange([...sources, source]);
  };
  return (
    <fieldset className={styles.choices} aria-describedby={fault === null ? undefined : `${id}-fault`}>
      <legend>Sources</legend>
      <FieldFaultNote id={id} label="Sources" fault={fault} />
      {sources.map((source, place) => (
        <div key={source.key} className={styles.source}>
          <SourceFields
            source={source}
            onChange={(next) => {
              onMended();
              onChange(sources.map((each) => (each.key === source.key ? next : each)));
            }}
          />
          <p className={styles.offers}>
            <Button onClick={() => onChange(sources.filter(({ key }) => key !== source.key))}>
              Remove source {sources.length > 1 ? place + 1 : ""}
            </Button>
          </p>
        </div>
      ))}
      <div className={styles.offers}>
        <Button id={id} onClick={() => add(emptySource())}>
          {sources.length === 0 ? "Add a source" : "Add another source"}
        </Button>
        <KnownSources taken={sources} onTake={add} />
        {onForAll !== undefined && sources.length > 0 && (
          <Button onClick={onForAll}>Use the same sources for all</Button>
        )}
      </div>
    </fieldset>
  );
}

/** The four fields of one source. */
export function SourceFields({
  source,
  onChange,
}: {
  source: SourceDraft;
  onChange: (source: SourceDraft) => void;
}) {
  return (
    <>
      <TextField
        owner={source.key}
        name="title"
        value={source.title}
        onChange={(title) => onChange({ ...source, title })}
      />
      <div className={styles.row}>
        <TextField
          owner={source.key}
          name="publisher"
          value={source.publisher}
          onChange={(publisher) => onChange({ ...source, publisher })}
        />
        <TextField
          owner={source.key}
          name="date"
          value={source.date}
          onChange={(date) => onChange({ ...source, date })}
        />
      </div>
      <TextField
        owner={source.key}
        name="url"
        inputMode="url"
        value={source.url}
        onChange={(url) => onChange({ ...source, url })}
      />
    </>
  );
}

/** Sources given lately or elsewhere in this entry, to take over whole. */
function KnownSources({
  taken,
  onTake,
}: {
  taken: readonly SourceDraft[];
  onTake: (source: SourceDraft) => void;
}) {
  const known = useContext(KnownSourcesContext);
  const [turn, setTurn] = useState(0);
  const offered = known.filter(
    (source) => !taken.some(({ title, url }) => title === source.title && url === (source.url ?? "")),
  );
  if (offered.length === 0) return null;
  return (
    <div className={styles.field}>
      <select
        // After each choice it starts anew, so that the same can be taken elsewhere.
        key={turn}
        aria-label="Use a source given before"
        defaultValue=""
        onChange={({ target }) => {
          const source = offered[Number(target.value)];
          setTurn(turn + 1);
          if (source !== undefined) onTake(sourceDraftOf(source));
        }}
      >
        <option value="">Use a source given before…</option>
        {offered.map((source, place) => (
          <option key={`${source.title} ${source.url} ${source.date}`} value={place}>
            {[source.title, source.publisher].filter((part) => part !== null).join(", ")}
          </option>
        ))}
      </select>
    </div>
  );
}
