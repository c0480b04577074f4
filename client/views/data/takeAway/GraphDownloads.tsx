import {
  type CollaborationTable,
  type GraphTaken,
  graphFormatKeys,
  graphFormats,
} from "../../../../server/contract/graphFormats.ts";
import { type Opening, openingsOf } from "../../../../server/contract/graphOpenings.ts";
import { askedEvidence } from "../../../api/askedEvidence.ts";
import { graphFiles } from "../../../api/graphFiles.ts";
import { ButtonChoice } from "../../../components/ButtonChoice.tsx";
import { CopyButton } from "../../../components/CopyButton.tsx";
import { useViewState } from "../../../state/useViewState.ts";
import { DownloadLinks } from "./DownloadLinks.tsx";
import styles from "./TakeAwayPanel.module.css";

const takenWords: Readonly<Record<GraphTaken, { title: string; what: string }>> = {
  graph: {
    title: "Everything",
    what: "Organisations, posts, functions and groupings with every tie between them. GP practices, four nodes of five, come with kinds=practice added to an address.",
  },
  collaboration: {
    title: "CCG to CCG",
    what: "The CCGs with one tie for each two that have something in common, listing what. Its weights and kinds can be set: see the API’s pages below.",
  },
};

const tableWords: Readonly<Record<CollaborationTable, string>> = {
  edges: "Ties",
  nodes: "Nodes",
  shared: "Each thing that two share",
};

const taken = ["graph", "collaboration"] as const satisfies readonly GraphTaken[];

/** The graph and its projection in every format, with the way each is opened in the programs that read it. */
export function GraphDownloads() {
  const [state, change] = useViewState();
  const { take, asAt } = state;
  const asked = askedEvidence(asAt, state.evidence);
  return (
    <>
      <ButtonChoice
        label="Which graph"
        options={taken.map((graph) => [graph, takenWords[graph].title] as const)}
        chosen={take}
        onChoose={(graph) => change({ take: graph })}
      />
      <p>{takenWords[take].what}</p>
      <ul className={styles.formats}>
        {graphFormatKeys.map((format) => (
          <li key={format}>
            <div className={styles.format}>
              <h4>{graphFormats[format].label}</h4>
              <DownloadLinks
                of={`${takenWords[take].title} as ${graphFormats[format].label}`}
                files={graphFiles(take, format, asAt, asked).map(({ table, href, fileName }) => ({
                  label: table === null ? "Download" : tableWords[table],
                  href,
                  fileName,
                }))}
              />
            </div>
            <p className={styles.purpose}>
              {graphFormats[format].purpose}.
              {take === "collaboration" &&
                format === "csv" &&
                " A third has one row for each thing that two CCGs have in common."}
            </p>
            <Openings openings={openingsOf(format, take, asAt)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Openings({ openings }: { openings: readonly Opening[] }) {
  return (
    <details className={styles.openings}>
      <summary>Open it in {openings.map(({ program }) => program).join(", ")}</summary>
      <dl>
        {openings.map(({ program, how, code }) => (
          <div key={program}>
            <dt>{program}</dt>
            <dd>
              {how}.
              {code !== null && (
                <div className={styles.code}>
                  {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
                  <pre tabIndex={0}>{code}</pre>
                  <CopyButton text={() => code} label="Copy" done={`The lines for ${program} were copied.`} />
                </div>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
