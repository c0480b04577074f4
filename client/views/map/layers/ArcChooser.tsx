import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { registerKinds } from "../../../../geodata/model/kinds.ts";
import { proposalsQuery } from "../../../api/sharingQueries.ts";
import { arcLooks, evidenceDashes, proposalDash } from "../../../map/arcs/arcLooks.ts";
import { proposedArcs, recordedArcs } from "../../../map/arcs/arcs.ts";
import { groupingsQuery } from "../../../map/mapQueries.ts";
import type { England } from "../../../state/england.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { type ArcChoice, arcChoices } from "../../../state/viewState.ts";
import styles from "../ControlsPanel.module.css";
import { ArcSample } from "./ArcSample.tsx";

/** Chooses which sharing is drawn as lines between CCGs, and says what the lines mean. */
export function ArcChooser({ england }: { england: England }) {
  const [state, change] = useViewState();
  const { arcs: value, asAt, evidence, areas, shape } = state;
  const graph = useQuery(groupingsQuery(asAt, evidence));
  const proposals = useQuery({ ...proposalsQuery, enabled: value.includes("proposed") });
  // The choices are rendered at every click on the map; the graph is walked only when it is another one.
  const recorded = useMemo(
    () => (graph.data === undefined ? null : recordedArcs(england, graph.data, new Set(registerKinds))),
    [england, graph.data],
  );
  const proposed = useMemo(
    () => (proposals.data === undefined ? null : proposedArcs(england, proposals.data)),
    [england, proposals.data],
  );
  const countOf = (choice: ArcChoice) =>
    choice === "proposed" ? proposed?.length : recorded?.filter(({ kind }) => kind === choice).length;
  const toggle = (choice: ArcChoice) =>
    change({
      arcs: value.includes(choice) ? value.filter((other) => other !== choice) : [...value, choice],
    });
  const failure = graph.error ?? proposals.error;
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>Lines between CCGs that share</legend>
      <div className={styles.rows}>
        {arcChoices.map((choice) => (
          <label key={choice} className={styles.option}>
            <input type="checkbox" checked={value.includes(choice)} onChange={() => toggle(choice)} />
            {choice === "proposed" ? (
              <ArcSample {...proposalLook} />
            ) : (
              <ArcSample colour={arcLooks[choice].colour} mark={arcLooks[choice].mark} dash={[]} />
            )}
            {choice === "proposed" ? "Proposals" : arcLooks[choice].plural}
            <span className={styles.count}>{countOf(choice)}</span>
          </label>
        ))}
      </div>
      {failure !== null && <p role="alert">What is shared could not be loaded. {failure.message}</p>}
      {value.length > 0 && (
        <>
          <div className={styles.rows}>
            {evidenceRows.map(([words, dash]) => (
              <div key={words} className={styles.option}>
                <ArcSample colour="#212b32" dash={dash} mark={null} />
                {words}
              </div>
            ))}
          </div>
          {areas !== "ccg" && shape !== "map" && (
            <p className={styles.quiet}>
              In circles and hexagons the lines are drawn only where the areas are CCGs.
            </p>
          )}
          <p className={styles.quiet}>
            Five CCGs or more meet in a middle.{" "}
            <Link
              to="/collaboration"
              search={{
                ...state,
                as: "register",
                kinds: registerKinds.filter((kind) => value.includes(kind)),
              }}
            >
              The same as a table
            </Link>
          </p>
        </>
      )}
    </fieldset>
  );
}

const proposalLook = { colour: "#212b32", mark: "circle", dash: proposalDash, isProposed: true } as const;

const evidenceRows: readonly [string, readonly number[]][] = [
  ["documented", evidenceDashes.documented],
  ["likely", evidenceDashes.likely],
  ["unclear", evidenceDashes.unclear],
  ["unverified", evidenceDashes.unverified],
];
