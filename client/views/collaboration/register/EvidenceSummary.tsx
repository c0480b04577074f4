import { useQuery } from "@tanstack/react-query";
import type { EvidenceSummaryAnswer } from "../../../../server/contract/evidenceSummary.ts";
import { registerSummaryQuery } from "../../../api/registerQueries.ts";
import { Bar, BarList } from "../../../components/Bar.tsx";
import { Button } from "../../../components/Button.tsx";
import { FigureValue } from "../../../components/FigureValue.tsx";
import type { FigureAbout } from "../../../components/figureAbout.ts";
import { formatCount, formatDate } from "../../../components/format.ts";
import { SkeletonBars } from "../../../components/Skeleton.tsx";
import { useViewState } from "../../../state/useViewState.ts";
import styles from "./EvidenceSummary.module.css";
import { evidenceSentences } from "./evidenceSentences.ts";

/** How many CCGs are recorded as sharing the top post, beside what was published, on one scale from nothing to all. */
export function EvidenceSummary() {
  const [{ asAt, evidence }] = useViewState();
  const summary = useQuery(registerSummaryQuery(asAt, evidence));
  return (
    <section className={styles.summary} aria-labelledby="evidence-summary">
      <h2 id="evidence-summary">How complete is it?</h2>
      {summary.isPending && <SkeletonBars rows={3} label="Loading the evidence for England…" />}
      {summary.isError && (
        <p role="alert">
          The evidence for England could not be loaded. {summary.error.message}{" "}
          <Button onClick={() => void summary.refetch()}>Try again</Button>
        </p>
      )}
      {summary.data !== undefined && <Summary summary={summary.data} />}
    </section>
  );
}

function Summary({ summary }: { summary: EvidenceSummaryAnswer }) {
  const { accountableOrChiefOfficer: top, ccgs, published, asAt } = summary;
  return (
    <>
      <BarList label={`CCGs that share an accountable or chief officer, of ${formatCount(ccgs)}`}>
        <Bar
          label={`Recorded here, ${formatDate(asAt)}`}
          share={top.documented / ccgs}
          restShare={top.likely / ccgs}
          text={<FigureValue text={formatCount(top.documentedOrLikely)} about={aboutRecorded(summary)} />}
        />
        {published.map(({ period, count, sources, datasets }) => (
          <Bar
            key={period}
            label={`Trade press, ${formatDate(period)}`}
            share={count / ccgs}
            text={
              <FigureValue
                text={formatCount(count)}
                about={{
                  label: "CCGs sharing an accountable or chief officer",
                  period: formatDate(period),
                  estimate: false,
                  formula: null,
                  note: "A count the trade press reported; which CCGs it counted is not known.",
                  datasets,
                  sources,
                }}
              />
            }
          />
        ))}
      </BarList>
      <p className={styles.key}>
        Bars run from 0 to all {formatCount(ccgs)} CCGs. Ours: dark documented, grey likely.
      </p>
      <p>{evidenceSentences(summary).join(" ")}</p>
    </>
  );
}

function aboutRecorded({ asAt, accountableOrChiefOfficer: top }: EvidenceSummaryAnswer): FigureAbout {
  return {
    label: "CCGs recorded as sharing an accountable or chief officer",
    period: formatDate(asAt),
    estimate: false,
    formula: null,
    note: `${top.documented} CCGs by documented and ${top.likely} by likely evidence, each once and by the best there is for it. Counted in this register, whose entries each name their sources.`,
    datasets: [],
    sources: [],
  };
}
