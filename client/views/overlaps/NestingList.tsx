import { useDeferredValue, useMemo } from "react";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { Button } from "../../components/Button.tsx";
import { ButtonChoice } from "../../components/ButtonChoice.tsx";
import { DownloadCsv } from "../../components/DownloadCsv.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { formatCount } from "../../components/format.ts";
import { layerWords } from "../../components/layerWords.ts";
import { folded } from "../../components/pickerOptions.ts";
import type { Area } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";
import type { ViewState } from "../../state/viewState.ts";
import { type FitRow, worstCutFirst } from "./fitRows.ts";
import styles from "./NestingList.module.css";
import { NestingRow } from "./NestingRow.tsx";
import { sliverSentence, standingWords } from "./nestingWords.ts";
import { useMapLink } from "./useMapLink.ts";

/** Every area of the first layer with how the second divides its people, the worst cut first. */
export function NestingList({ rows }: { rows: readonly FitRow[] }) {
  const [{ first, second, fit, find }, change] = useViewState();
  const mapLink = useMapLink();
  const sorted = useMemo(() => worstCutFirst(rows), [rows]);
  const wanted = useDeferredValue(find);
  const shown = useMemo(() => sorted.filter((row) => keeps(row, fit, folded(wanted))), [sorted, fit, wanted]);
  // A few rows at once, the rest when there is time: the answer is at the top.
  const drawn = useDeferredValue(shown, shown.slice(0, drawnAtOnce));
  const slivers = sliverSentence(rows, first, second);
  const cut = rows.filter((row) => !row.nests).length;
  const counts = { all: rows.length, cut, nested: rows.length - cut };
  return (
    <section className={styles.list} aria-label="What nests and what is cut">
      {slivers !== null && <p className={styles.summary}>{slivers}</p>}
      <div className={styles.tools}>
        <ButtonChoice
          label="Show"
          options={fits.map(
            (option) => [option, `${fitLabels[option]} ${formatCount(counts[option])}`] as const,
          )}
          chosen={fit}
          onChoose={(option) => change({ fit: option }, { replace: true })}
        />
        <label className={styles.search}>
          <span className="visually-hidden">Find in the list</span>
          <input
            type="search"
            value={find}
            placeholder="Find in the list"
            onChange={(event) => change({ find: event.target.value }, { replace: true })}
          />
        </label>
        <DownloadCsv fileName={`${first}-in-${second}`} table={() => csvOf(shown, first, second)} />
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title="Nothing in the list answers to that"
          action={
            <Button onClick={() => change({ fit: "all", find: "" }, { replace: true })}>Show all</Button>
          }
        >
          {find === ""
            ? `No ${layerWords[first].one} here is ${fit === "cut" ? "cut" : "whole"}.`
            : `No name here holds “${find}”.`}
        </EmptyState>
      ) : (
        <ul className={styles.rows}>
          {drawn.map((row) => (
            <NestingRow key={row.area.id} row={row} second={second} mapLink={mapLink} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Rows that fill a tall screen. */
const drawnAtOnce = 24;

const fits = ["all", "cut", "nested"] as const satisfies readonly ViewState["fit"][];
const fitLabels: Record<ViewState["fit"], string> = { all: "All", cut: "Cut", nested: "Nested" };

function keeps(row: FitRow, fit: ViewState["fit"], wanted: string): boolean {
  if (fit !== "all" && row.nests !== (fit === "nested")) return false;
  return (
    wanted === "" || [row.area, ...row.parts.map((part) => part.area)].some((area) => names(area, wanted))
  );
}

function names(area: Area, wanted: string): boolean {
  return folded(`${area.name} ${area.ods ?? ""} ${area.code}`).includes(wanted);
}

function csvOf(rows: readonly FitRow[], first: AreaKind, second: AreaKind) {
  return {
    header: [
      `${first} code`,
      `${first} name`,
      "people mid-2015",
      "standing",
      `${second} areas with people`,
      `main ${second} code`,
      `main ${second} name`,
      "share of people in main",
    ],
    rows: rows.map((row) => {
      const [main] = row.parts;
      return [
        row.area.code,
        row.area.name,
        row.area.people,
        standingWords(row),
        row.parts.length,
        main?.area.code ?? null,
        main?.area.name ?? null,
        main?.shareOfRow ?? null,
      ];
    }),
  };
}
