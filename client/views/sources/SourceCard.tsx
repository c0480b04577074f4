import type { ProvenanceSource } from "../../../geodata/model/artefacts.ts";
import { formatCount } from "../../components/format.ts";
import styles from "./SourcesView.module.css";

/** One dataset: who published it, under what licence, of when, and what to know of it. */
export function SourceCard({ source }: { source: ProvenanceSource }) {
  return (
    <li id={source.key} className={styles.source}>
      <h3>{source.title}</h3>
      {source.note !== null && <p>{source.note}</p>}
      <dl className={styles.facts}>
        <div>
          <dt>Publisher</dt>
          <dd>{source.publisher}</dd>
        </div>
        <div>
          <dt>Of</dt>
          <dd>{source.vintage}</dd>
        </div>
        <div>
          <dt>Licence</dt>
          <dd>{source.licence}</dd>
        </div>
        <div>
          <dt>Rows</dt>
          <dd>{source.rows === null ? "not counted" : formatCount(source.rows)}</dd>
        </div>
        <div>
          <dt>File</dt>
          <dd>
            <code>{source.file}</code>
          </dd>
        </div>
        <div>
          <dt>Address</dt>
          <dd>{source.url === null ? "not known" : <a href={source.url}>{source.url}</a>}</dd>
        </div>
        <div className={styles.checksum}>
          <dt>SHA-256</dt>
          <dd>
            <code>{source.sha256}</code>
          </dd>
        </div>
      </dl>
    </li>
  );
}
