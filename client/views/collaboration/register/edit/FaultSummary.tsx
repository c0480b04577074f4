import { useEffect, useRef } from "react";
import { controlId } from "./FaultsContext.ts";
import styles from "./Fields.module.css";
import type { FieldFault } from "./fieldFault.ts";
import { labelOfField } from "./fieldLabels.ts";
import { sentenceOfFault } from "./sentenceOfFault.ts";

type FaultSummaryProps = {
  faults: ReadonlyMap<string, FieldFault>;
  trouble: string | null;
  /** How often saving was refused. */
  refusals: number;
};

/** Everything that keeps a form from being saved, in one place, each fault a way to its field. */
export function FaultSummary({ faults, trouble, refusals }: FaultSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const isThere = faults.size > 0 || trouble !== null;
  useEffect(() => {
    if (isThere && refusals > 0) box.current?.focus();
  }, [isThere, refusals]);
  if (!isThere) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.notice} data-tone="fault">
      <p>
        <strong>{trouble === null ? "It is not saved yet" : "It was not saved"}</strong>
      </p>
      {trouble !== null && <p>{trouble}</p>}
      {faults.size > 0 && (
        <ul>
          {[...faults].map(([field, { message }]) => (
            <li key={field}>
              <button type="button" className={styles.link} onClick={() => goTo(field)}>
                {sentenceOfFault(labelOfField(field), message)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function goTo(field: string): void {
  const control = document.getElementById(controlId(field));
  control?.scrollIntoView({ block: "center" });
  control?.focus();
}
