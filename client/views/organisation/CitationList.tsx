import type { Citation } from "../../../geodata/model/artefacts.ts";
import styles from "./OrganisationView.module.css";

/** Where a statement was read. */
export function CitationList({ sources }: { sources: readonly Citation[] }) {
  if (sources.length === 0) return null;
  return (
    <p className={styles.quiet}>
      Source:{" "}
      {sources.map((source, place) => (
        <span key={`${source.title} ${source.url}`}>
          {place > 0 && "; "}
          {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}
          {source.publisher !== null && `, ${source.publisher}`}
          {source.date !== null && `, ${source.date}`}
        </span>
      ))}
    </p>
  );
}
