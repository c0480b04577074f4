import type { Provenance } from "../../../geodata/model/artefacts.ts";
import { formatCount } from "../../components/format.ts";
import styles from "./SourcesView.module.css";

type ArtefactListProps = {
  artefacts: Provenance["artefacts"];
  /** Titles of datasets by key. */
  titles: ReadonlyMap<string, string>;
};

/** What the product was made of: each compiled file with its inputs and its method. */
export function ArtefactList({ artefacts, titles }: ArtefactListProps) {
  return (
    <section aria-labelledby="artefacts">
      <h2 id="artefacts">What was made of them</h2>
      <ul className={styles.list}>
        {artefacts.map((artefact) => (
          <li key={artefact.file} className={styles.source}>
            <h3>{artefact.title}</h3>
            <p>{artefact.method}</p>
            <p className={styles.quiet}>
              <code>{artefact.file}</code>, {formatCount(artefact.bytes)} bytes, {artefact.licence}
            </p>
            <p className={styles.quiet}>
              Made from{" "}
              {artefact.inputs.map((key, index) => (
                <span key={key}>
                  {index > 0 && ", "}
                  <a href={`#${key}`}>{titles.get(key) ?? key}</a>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
