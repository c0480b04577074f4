import type { EvidenceLevel } from "../../geodata/model/kinds.ts";
import styles from "./EvidenceWord.module.css";

/** The level of evidence as its word, with a mark that differs in shape and not in colour. */
export function EvidenceWord({ level }: { level: EvidenceLevel }) {
  return (
    <span className={styles.word} data-level={level}>
      <svg className={styles.mark} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <circle className={styles.ring} cx="6" cy="6" r="4.75" />
        {level === "documented" && <circle className={styles.fill} cx="6" cy="6" r="4.75" />}
        {level === "likely" && <path className={styles.fill} d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" />}
        {level === "unclear" && <circle className={styles.fill} cx="6" cy="6" r="1.5" />}
      </svg>
      {level}
    </span>
  );
}
