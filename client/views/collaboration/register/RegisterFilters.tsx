import { useEffect, useState } from "react";
import { evidenceLevels, registerKinds } from "../../../../geodata/model/kinds.ts";
import { Button, IconButton } from "../../../components/Button.tsx";
import { formatCount } from "../../../components/format.ts";
import { NodePicker } from "../../../components/NodePicker.tsx";
import type { England } from "../../../state/england.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { shortened, toggled } from "../toggled.ts";
import { useOrganisationOptions } from "./organisationOptions.ts";
import styles from "./RegisterFilters.module.css";
import { evidenceWords } from "./registerWords.ts";
import type { RegisterShown } from "./useRegister.ts";

type RegisterFiltersProps = { england: England; shown: RegisterShown | null };

const kindTitles = { post: "Posts", function: "Functions", grouping: "Groupings" } as const;

/** What the table is narrowed by; all of it stands in the address. */
export function RegisterFilters({ england, shown }: RegisterFiltersProps) {
  const [{ kinds, status, standing, evidence, whom }, change] = useViewState();
  const options = useOrganisationOptions(england);
  return (
    <search className={styles.filters} aria-label="What the register shows">
      <Words />
      <fieldset className={styles.group}>
        <legend>Kinds</legend>
        {registerKinds.map((kind) => (
          <Button
            key={kind}
            aria-pressed={kinds.length === 0 || kinds.includes(kind)}
            onClick={() =>
              change((current) => ({
                kinds: shortened(toggled(current.kinds, kind, registerKinds) ?? [], registerKinds),
              }))
            }
          >
            {kindTitles[kind]}
            {shown !== null && <span className={styles.count}>{formatCount(shown.counts[kind])}</span>}
          </Button>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>Evidence</legend>
        {evidenceLevels.map((level) => (
          <Button
            key={level}
            title={evidenceWords[level].meaning}
            aria-pressed={evidence.length === 0 || evidence.includes(level)}
            onClick={() =>
              change((current) => ({
                evidence: shortened(toggled(current.evidence, level, evidenceLevels) ?? [], evidenceLevels),
              }))
            }
          >
            {evidenceWords[level].title}
          </Button>
        ))}
      </fieldset>
      <label className={styles.field}>
        <span>In force at the date</span>
        <select
          value={standing}
          onChange={({ target }) => change({ standing: target.value as typeof standing })}
        >
          <option value="shown">Yes or likely</option>
          <option value="unknown">Not known</option>
          <option value="all">All, ended ones too</option>
        </select>
      </label>
      <label className={styles.field}>
        <span>Status</span>
        <select value={status} onChange={({ target }) => change(underStatus(target.value as typeof status))}>
          <option value="recorded">Recorded</option>
          <option value="proposed">Proposed</option>
        </select>
      </label>
      <div className={styles.organisation}>
        {whom === null || whom === "" ? (
          <NodePicker
            label="Organisation"
            placeholder="Any"
            options={options}
            onPick={(id) => change({ whom: id })}
          />
        ) : (
          <p className={styles.chosen}>
            <span>Organisation</span>
            <strong>{shown?.nameOf(whom) ?? england.byId.get(whom)?.name ?? whom}</strong>
            <IconButton label="Show every organisation" onClick={() => change({ whom: null })}>
              ×
            </IconButton>
          </p>
        )}
      </div>
    </search>
  );
}

/** Long enough that a word being typed is one question, short enough not to be waited for. */
const typingPauseMs = 250;

function Words() {
  const [{ find }, change] = useViewState();
  const [text, setText] = useState(find);
  const [known, setKnown] = useState(find);
  // Back and links change the address without anybody typing.
  if (known !== find) {
    setKnown(find);
    setText(find);
  }
  useEffect(() => {
    if (text === find) return;
    const timer = window.setTimeout(() => {
      setKnown(text);
      change({ find: text }, { replace: true });
    }, typingPauseMs);
    return () => window.clearTimeout(timer);
  }, [text, find, change]);
  return (
    <label className={styles.field}>
      <span>Words</span>
      <input
        type="search"
        value={text}
        placeholder="Name, role or note"
        onChange={({ target }) => setText(target.value)}
      />
    </label>
  );
}

/** Few proposals have a date: asked for those that hold at one, the register would hide what was just kept. */
function underStatus(status: "recorded" | "proposed") {
  return { status, standing: status === "proposed" ? ("all" as const) : ("shown" as const) };
}
