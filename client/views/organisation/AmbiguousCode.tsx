import type { ProblemDocument } from "../../../server/contract/common.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import styles from "./OrganisationView.module.css";

type AmbiguousCodeProps = { code: string; choices: NonNullable<ProblemDocument["choices"]> };

/** A code that names several things: a unitary authority is a district and an upper tier at once. */
export function AmbiguousCode({ code, choices }: AmbiguousCodeProps) {
  return (
    <article className={`${styles.page} ${styles.message}`}>
      <h1>{code} names more than one thing</h1>
      <p>Choose which you mean:</p>
      <ChoiceList choices={choices} />
    </article>
  );
}
