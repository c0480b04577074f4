import type { CollaborationProjection } from "../../../../server/contract/collaboration.ts";
import styles from "./GraphPanel.module.css";
import { someOf } from "./someOf.ts";

/** What so many pairs have in common that pictures and table have no room for it; nothing where there is room for all. */
export function LeftOut({ projection }: { projection: CollaborationProjection }) {
  const { sharedByMany } = projection.attributes;
  if (sharedByMany.length === 0) return null;
  return (
    <p className={styles.scope}>
      <strong>Left out of the graph, the map and the table of pairs</strong>, since too many pairs have it in
      common: {someOf(sharedByMany.map(({ name }) => name))}. It is counted in the number of pairs and in what{" "}
      <em>Take it away</em> gives.
    </p>
  );
}
