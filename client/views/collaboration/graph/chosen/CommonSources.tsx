import type { Common } from "../../../../../server/contract/collaboration.ts";
import { SourcesButton } from "../../../../components/SourcesButton.tsx";
import styles from "./Chosen.module.css";
import { commonTime } from "./commonWords.ts";

/** Whose word it is that two organisations have something in common. */
export function CommonSources({ common }: { common: Common }) {
  const { name, evidence, sources } = common;
  if (sources.length === 0) return <span className={styles.quiet}>no source given</span>;
  return (
    <SourcesButton
      text={`${commonTime(common)}, evidence ${evidence}`}
      about={{
        label: name,
        period: null,
        estimate: false,
        formula: null,
        note: "No surer than the less sure of the two organisations’ ties to it.",
        datasets: [],
        sources,
      }}
      className={styles.textButton}
    >
      {sources.length === 1 ? "1 source" : `${sources.length} sources`}
      <span className="visually-hidden"> for {name}</span>
    </SourcesButton>
  );
}
