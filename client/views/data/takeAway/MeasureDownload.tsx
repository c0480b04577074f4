import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type AreaKind, areaKinds } from "../../../../geodata/model/kinds.ts";
import { measuresQuery } from "../../../api/queries.ts";
import { layerWords } from "../../../components/layerWords.ts";
import styles from "./TakeAwayPanel.module.css";

/** One measure of one layer as CSV, chosen from all of them. */
export function MeasureDownload() {
  const measures = useQuery(measuresQuery);
  const [layer, setLayer] = useState<AreaKind>("ccg");
  const [key, setKey] = useState<string | null>(null);
  const known = measures.data?.items.filter((measure) => measure.layers.includes(layer)) ?? [];
  const chosen = known.find((measure) => measure.key === key) ?? known[0];
  if (measures.isError) return <p>The measures could not be loaded. {measures.error.message}</p>;
  if (chosen === undefined) return <p>Loading the measures…</p>;
  return (
    <div className={styles.measure}>
      <label>
        <span className="visually-hidden">Measure</span>
        <select className={styles.select} value={chosen.key} onChange={({ target }) => setKey(target.value)}>
          {known.map((measure) => (
            <option key={measure.key} value={measure.key}>
              {measure.label}
            </option>
          ))}
        </select>
      </label>
      <label>
        of{" "}
        <select
          className={styles.select}
          value={layer}
          onChange={({ target }) => setLayer(target.value as AreaKind)}
        >
          {areaKinds.map((kind) => (
            <option key={kind} value={kind}>
              {layerWords[kind].many}
            </option>
          ))}
        </select>
      </label>
      <a
        href={`/api/measures/${encodeURIComponent(chosen.key)}?layer=${layer}&format=csv`}
        download={`footprint-${chosen.key}-${layer}.csv`}
      >
        CSV
      </a>
    </div>
  );
}
