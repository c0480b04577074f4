import { useEffect, useMemo, useRef } from "react";
import { Button } from "../../components/Button.tsx";
import { layerWords, placeName } from "../../components/layerWords.ts";
import type { Area, England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";
import type { FitRow } from "./fitRows.ts";
import { HeatLegend } from "./HeatLegend.tsx";
import type { Weigh } from "./heat.ts";
import { MatrixDetail } from "./MatrixDetail.tsx";
import { MatrixOverview } from "./MatrixOverview.tsx";
import styles from "./MatrixPanel.module.css";
import { overlapMatrix } from "./overlapMatrix.ts";
import { PairsTable } from "./PairsTable.tsx";
import { PartNote } from "./PartNote.tsx";
import { fitsOneDrawing } from "./partShown.ts";
import { Section } from "./Section.tsx";
import { usePartDrawn } from "./usePartDrawn.ts";

type MatrixPanelProps = { england: England; everywhere: readonly FitRow[]; within: Area | null };

/** Two layers as rows and columns: England in small where it is large, one part in full, and the pairs as a table. */
export function MatrixPanel({ england, everywhere, within }: MatrixPanelProps) {
  const [{ first, second, weigh }, change] = useViewState();
  const part = usePartDrawn(england, first, everywhere, within);
  const isSmall = fitsOneDrawing(everywhere);
  const whole = useMemo(() => overlapMatrix(england, everywhere), [england, everywhere]);
  const detail = useMemo(() => overlapMatrix(england, part.rows), [england, part.rows]);
  const rowWord = layerWords[first].one;
  const columnWord = layerWords[second].one;
  const isNamed = whole.rows.length <= namedRows;
  const closer = useRef<HTMLDivElement>(null);
  const picked = useRef<string | null>(null);
  // What was asked for closer may lie below the picture it was asked in.
  useEffect(() => {
    if (within === null || picked.current !== within.id) return;
    picked.current = null;
    closer.current?.scrollIntoView({ block: "start" });
  }, [within]);
  const inSmall = (
    <Section title={`All of England: ${layerWords[first].many} down, ${layerWords[second].many} across`}>
      <MatrixOverview
        england={england}
        matrix={whole}
        weigh={weigh}
        framed={part.rows}
        onPick={(footprint) => {
          picked.current = footprint.id;
          change({ within: footprint.id });
        }}
      />
    </Section>
  );
  const full = (
    <div ref={closer} className={styles.closer}>
      <Section title={part.place === null ? "All of England" : placeName(part.place)}>
        <PartNote part={part} first={first} second={second} />
        <MatrixDetail matrix={detail} weigh={weigh} />
      </Section>
    </div>
  );
  return (
    <>
      <div className={styles.tools}>
        <fieldset className={styles.weigh}>
          <legend>Shade by</legend>
          {weighings.map((option) => (
            <Button
              key={option}
              aria-pressed={weigh === option}
              onClick={() => change({ weigh: option }, { replace: true })}
            >
              {option === "people" ? "People" : `Share of the ${option === "first" ? rowWord : columnWord}`}
            </Button>
          ))}
        </fieldset>
        <HeatLegend weigh={weigh} />
      </div>
      {isSmall && full}
      {!isSmall && (
        // The picture that can be read comes first: England where its rows have room for their names, else the part.
        <div
          className={styles.pictures}
          data-side-by-side={!isNamed && detail.columns.length <= besideAtMost}
        >
          {isNamed ? inSmall : full}
          {isNamed ? full : inSmall}
        </div>
      )}
      <PairsTable
        rows={within === null ? everywhere : part.rows}
        place={within === null ? null : placeName(within)}
      />
    </>
  );
}

/** Up to this many rows the picture of England has room for their names and takes the whole width. */
const namedRows = 50;

/** Up to this many columns leave room for the picture of England beside them. */
const besideAtMost = 9;

const weighings = ["first", "second", "people"] as const satisfies readonly Weigh[];
