import { useMemo } from "react";
import { type AreaKind, areaKinds, areaKindWords } from "../../../geodata/model/kinds.ts";
import { Button, IconButton } from "../../components/Button.tsx";
import { placeName } from "../../components/layerWords.ts";
import { NodePicker } from "../../components/NodePicker.tsx";
import { areaOptions } from "../../components/pickerOptions.ts";
import type { England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";
import styles from "./LayerChoosers.module.css";

/** The two layers that are compared and the part of England looked at. */
export function LayerChoosers({ england }: { england: England }) {
  const [{ first, second, within }, change] = useViewState();
  const options = useMemo(() => areaOptions(england), [england]);
  const chosen = within === null ? null : (england.byId.get(within) ?? null);
  // A layer fits itself exactly, so choosing the other's layer swaps the two.
  const choose = (patch: { first: AreaKind } | { second: AreaKind }) =>
    change((current) => {
      const next = { first: current.first, second: current.second, ...patch };
      return next.first === next.second ? { first: current.second, second: current.first } : next;
    });
  return (
    <div className={styles.choosers}>
      <LayerSelect label="Do these" value={first} onChange={(kind) => choose({ first: kind })} />
      <IconButton
        label="Swap the two layers"
        look="secondary"
        onClick={() => change({ first: second, second: first })}
      >
        <svg
          width="18"
          height="18"
          viewBox="0 0 18 18"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
        >
          <path d="M2 6h12M11 3l3 3-3 3M16 12H4M7 9l-3 3 3 3" />
        </svg>
      </IconButton>
      <LayerSelect label="fit these?" value={second} onChange={(kind) => choose({ second: kind })} />
      <div className={styles.within}>
        <NodePicker
          label="Look at"
          placeholder={chosen === null ? "All of England" : placeName(chosen)}
          options={options}
          onPick={(id) => change({ within: id })}
        />
        {chosen !== null && (
          <Button look="quiet" onClick={() => change({ within: null })}>
            All of England
          </Button>
        )}
      </div>
    </div>
  );
}

type LayerSelectProps = { label: string; value: AreaKind; onChange: (kind: AreaKind) => void };

function LayerSelect({ label, value, onChange }: LayerSelectProps) {
  return (
    <label className={styles.layer}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value as AreaKind)}>
        {areaKinds.map((kind) => (
          <option key={kind} value={kind}>
            {optionWords[kind]}
          </option>
        ))}
      </select>
    </label>
  );
}

const optionWords: Record<AreaKind, string> = {
  ccg: "CCGs",
  district: "Districts",
  county: "Counties and unitaries",
  stp: areaKindWords.stp.plural,
  region: areaKindWords.region.plural,
};
