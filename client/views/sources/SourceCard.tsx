import type { ProvenanceSource } from "../../../geodata/model/artefacts.ts";
import { formatCount } from "../../components/format.ts";
import styles from "./SourcesView.module.css";

type SourceCardProps = {
  source: ProvenanceSource;
  /** Whether the address names this one. */
  isNamed: boolean;
};

/** One dataset: who published it, of when, under what licence, and what to know of it; the file itself is folded away. */
export function SourceCard({ source, isNamed }: SourceCardProps) {
  return (
    <li id={source.key} className={styles.source} data-named={isNamed}>
      <h3>{source.title}</h3>
      {source.note !== null && <p>{source.note}</p>}
      <dl className={styles.facts}>
        <div>
          <dt>Publisher</dt>
          <dd>{source.publisher}</dd>
        </div>
        <div>
          <dt>Date</dt>
          <dd>{source.vintage}</dd>
        </div>
        <div>
          <dt>Licence</dt>
          <dd>{source.licence}</dd>
        </div>
      </dl>
      <details className={styles.file}>
        <summary>File, address and checksum</summary>
        <dl className={styles.facts}>
          <div>
            <dt>File</dt>
            <dd>
              <code>{source.file}</code>
            </dd>
          </div>
          <div>
            <dt>Rows</dt>
            <dd>{source.rows === null ? "not counted" : formatCount(source.rows)}</dd>
          </div>
          <div className={styles.wide}>
            <dt>Address</dt>
            <dd>{source.url === null ? "not known" : <a href={source.url}>{source.url}</a>}</dd>
          </div>
          <div className={styles.wide}>
            <dt>SHA-256</dt>
            <dd>
              <code>{source.sha256}</code>
            </dd>
          </div>
        </dl>
      </details>
    </li>
  );
}
