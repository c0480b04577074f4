import { useState } from "react";
import { evidenceLevels, groupingPurposes } from "../../../../../geodata/model/kinds.ts";
import {
  type CommonKind,
  chosenKinds,
  commonKinds,
  commonKindWords,
} from "../../../../../server/domain/sharing/commonKinds.ts";
import { formatCount } from "../../../../components/format.ts";
import { capitalised } from "../../../../components/inWords.ts";
import { purposeWord } from "../../../../components/kindWord.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import type { ViewState } from "../../../../state/viewState.ts";
import { shortened, toggled } from "../../toggled.ts";
import type { CollaborationGraph } from "../useCollaborationGraph.ts";
import styles from "./Controls.module.css";
import { TieSample } from "./TieSample.tsx";
import { WeightFields } from "./WeightFields.tsx";

/** What ties are drawn: their kinds, which are also the key to the colours, the evidence, and what nobody can date. */
export function TieFilters({ shown }: { shown: CollaborationGraph }) {
  const [{ on, purposes, weights, evidence, unknown }, change] = useViewState();
  const kinds = kindsOf(on);
  // Why the last tick of a set stays: with none there is no question.
  const [kept, setKept] = useState("");
  // From the newest address, not from what is drawn: of two quick clicks the second must not undo the first.
  const turn = <Word extends string>(
    toggledIn: (current: ViewState) => Word[] | null,
    toldIfLast: string,
    changedTo: (next: Word[]) => Partial<ViewState>,
  ) =>
    change((current) => {
      const next = toggledIn(current);
      setKept(next === null ? toldIfLast : "");
      return next === null ? {} : changedTo(next);
    });
  const setKinds = (kind: CommonKind) =>
    turn(
      (current) => toggled(kindsOf(current.on), kind, commonKinds),
      "One kind of tie at least stays ticked: with none there is nothing to draw. Tick another first.",
      (next) => ({ on: isChosen(next) ? [] : next }),
    );
  const { pairsUnknown } = shown.projection.attributes;
  const isListed = unknown === "list";
  const hasMore =
    purposes.length > 0 ||
    weights.length > 0 ||
    kinds.some((kind) => !chosenKinds.some((chosen) => chosen === kind));
  return (
    <div className={styles.filters}>
      <fieldset className={styles.group}>
        <legend>Shared</legend>
        {chosenKinds.map((kind) => (
          <KindToggle key={kind} kind={kind} isOn={kinds.includes(kind)} onToggle={setKinds} />
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>Evidence</legend>
        {evidenceLevels.map((level) => (
          <label key={level} className={styles.toggle}>
            <input
              type="checkbox"
              checked={evidence.length === 0 || evidence.includes(level)}
              onChange={() =>
                turn(
                  (current) => toggled(current.evidence, level, evidenceLevels),
                  "One level of evidence at least stays ticked: with none there is nothing to draw. Tick another first.",
                  (next) => ({ evidence: shortened(next, evidenceLevels) }),
                )
              }
            />
            <TieSample colour="#212b32" evidence={level} />
            {level}
          </label>
        ))}
        <label className={styles.toggle}>
          <input
            type="checkbox"
            checked={isListed}
            onChange={() => change({ unknown: isListed ? "count" : "list" })}
          />
          <TieSample colour={null} evidence="unverified" />
          not placed in time
          {!shown.isStale && (
            <span className={styles.count}>
              {pairsUnknown === 0
                ? "no pairs"
                : `${formatCount(pairsUnknown)} ${pairsUnknown === 1 ? "pair" : "pairs"}`}
            </span>
          )}
        </label>
      </fieldset>
      <details className={styles.more} open={hasMore}>
        <summary>More kinds, weights</summary>
        <div className={styles.further}>
          <fieldset className={styles.group}>
            <legend>Around them</legend>
            {commonKinds.slice(chosenKinds.length).map((kind) => (
              <KindToggle key={kind} kind={kind} isOn={kinds.includes(kind)} onToggle={setKinds} />
            ))}
          </fieldset>
          {kinds.includes("grouping") && (
            <fieldset className={styles.group}>
              <legend>Purposes of groupings</legend>
              {groupingPurposes.map((purpose) => (
                <label key={purpose} className={styles.toggle}>
                  <input
                    type="checkbox"
                    checked={purposes.length === 0 || purposes.includes(purpose)}
                    onChange={() =>
                      turn(
                        (current) => toggled(current.purposes, purpose, groupingPurposes),
                        "One purpose at least stays ticked. To leave out every grouping, untick Groupings.",
                        (next) => ({ purposes: shortened(next, groupingPurposes) }),
                      )
                    }
                  />
                  {purpose === "custom" ? "other grouping" : purposeWord(purpose)}
                </label>
              ))}
            </fieldset>
          )}
          <WeightFields />
        </div>
      </details>
      <p role="status" className={styles.kept}>
        {kept}
      </p>
    </div>
  );
}

type KindToggleProps = { kind: CommonKind; isOn: boolean; onToggle: (kind: CommonKind) => void };

function KindToggle({ kind, isOn, onToggle }: KindToggleProps) {
  return (
    <label className={styles.toggle}>
      <input type="checkbox" checked={isOn} onChange={() => onToggle(kind)} />
      <TieSample kind={kind} evidence="documented" />
      {capitalised(shortWords[kind])}
      <span className="visually-hidden">: {commonKindWords[kind].plural}</span>
    </label>
  );
}

const shortWords: Readonly<Record<CommonKind, string>> = {
  post: "posts",
  function: "functions",
  grouping: "groupings",
  csu: "support unit",
  stp: "footprint",
  county: "county",
  region: "region",
  trust: "trust",
  neighbour: "border",
};

/** The kinds that an address asks about. */
function kindsOf(on: ViewState["on"]): readonly CommonKind[] {
  return on.length === 0 ? chosenKinds : on;
}

function isChosen(kinds: readonly CommonKind[]): boolean {
  return kinds.length === chosenKinds.length && chosenKinds.every((kind) => kinds.includes(kind));
}
