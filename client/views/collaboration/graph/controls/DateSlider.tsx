import { useQueries } from "@tanstack/react-query";
import { useEffect, useId, useState } from "react";
import { defaultAsAt, registerKinds } from "../../../../../geodata/model/kinds.ts";
import { tiesOf } from "../../../../../server/contract/tiesOf.ts";
import { chosenKinds } from "../../../../../server/domain/sharing/commonKinds.ts";
import { type RegisterList, registerListQuery } from "../../../../api/registerQueries.ts";
import { formatDate } from "../../../../components/format.ts";
import { asAtRange } from "../../../../state/asAtRange.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import { DateBars } from "./DateBars.tsx";
import styles from "./DateSlider.module.css";
import { type DatesByYear, datesByYear } from "./datesByYear.ts";

const firstYear = Number(asAtRange.first.slice(0, 4));
const lastYear = Number(asAtRange.last.slice(0, 4));
const lastMonth = (lastYear - firstYear + 1) * 12 - 1;

/** Long enough that a drag asks once, short enough not to be waited for. */
const pauseMs = 250;

/**
 * The day everything is asked at, month by month: the same day as in the header. Under it, when ties are known to have
 * begun and ended.
 */
export function DateSlider() {
  const [{ asAt, on }, change] = useViewState();
  const [month, setMonth] = useState(monthOf(asAt));
  const [known, setKnown] = useState(asAt);
  // The header, Back and links change the day without anybody moving the slider.
  if (known !== asAt) {
    setKnown(asAt);
    setMonth(monthOf(asAt));
  }
  const labelId = useId();
  useEffect(() => {
    if (month === monthOf(asAt)) return;
    const timer = window.setTimeout(() => change({ asAt: dayOf(month) }, { replace: true }), pauseMs);
    return () => window.clearTimeout(timer);
  }, [month, asAt, change]);
  const dates = useDates(on.length === 0 ? chosenKinds : on);
  const shownDay = month === monthOf(asAt) ? asAt : dayOf(month);
  return (
    <section className={styles.slider} aria-labelledby={labelId}>
      <h3 id={labelId} className={styles.label}>
        As at {formatDate(shownDay)}
      </h3>
      <input
        type="range"
        className={styles.range}
        aria-label="The month that ties are read at"
        aria-valuetext={formatDate(shownDay)}
        min={0}
        max={lastMonth}
        value={month}
        onChange={({ target }) => setMonth(Number(target.value))}
      />
      {dates !== null && <DateBars dates={dates} />}
    </section>
  );
}

function monthOf(day: string): number {
  const [year = firstYear, month = 1] = day.split("-").map(Number);
  return (year - firstYear) * 12 + month - 1;
}

/** The first day of a month, which is when most arrangements begin. */
function dayOf(month: number): string {
  const year = firstYear + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

/** When the recorded ties of these kinds began and ended, at any date; `null` until they are here. */
function useDates(kinds: readonly string[]): DatesByYear | null {
  const [{ evidence }] = useViewState();
  return useQueries({
    queries: registerKinds
      .filter((kind) => kinds.includes(kind))
      .map((kind) =>
        registerListQuery(kind, {
          status: "recorded",
          inForce: "all",
          organisation: null,
          words: "",
          // Every tie is listed at every date, so they are asked for once.
          asAt: defaultAsAt,
          evidence,
        }),
      ),
    combine: countedByYear,
  });
}

function countedByYear(lists: readonly { data: RegisterList | undefined }[]): DatesByYear | null {
  const entries = lists.flatMap(({ data }) => data?.items ?? []);
  if (entries.length === 0 || lists.some(({ data }) => data === undefined)) return null;
  // The graph is of CCGs: what councils, trusts and practices have in common with them is not in it.
  const ties = entries
    .flatMap((entry) => tiesOf(entry))
    .filter(({ organisation }) => organisation.startsWith("ccg:"));
  return datesByYear(ties, firstYear, lastYear);
}
