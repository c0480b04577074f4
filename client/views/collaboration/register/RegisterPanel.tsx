import { useMemo } from "react";
import { registerKinds } from "../../../../geodata/model/kinds.ts";
import { RequestFailure } from "../../../api/fetchJson.ts";
import type { RegisterFilter } from "../../../api/registerQueries.ts";
import { Button } from "../../../components/Button.tsx";
import { DownloadCsv } from "../../../components/DownloadCsv.tsx";
import { EmptyState } from "../../../components/EmptyState.tsx";
import { formatCount, formatDate } from "../../../components/format.ts";
import { SkeletonTable } from "../../../components/Skeleton.tsx";
import { useIsNarrow } from "../../../components/useIsNarrow.ts";
import { LoadFailure } from "../../../frame/LoadFailure.tsx";
import type { England } from "../../../state/england.ts";
import { useDocumentTitle } from "../../../state/useDocumentTitle.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { EvidenceSummary } from "./EvidenceSummary.tsx";
import { listSentence } from "./evidenceSentences.ts";
import { OpenDialog } from "./OpenDialog.tsx";
import { openEntryOf } from "./openEntry.ts";
import { RegisterFilters } from "./RegisterFilters.tsx";
import { RegisterList } from "./RegisterList.tsx";
import styles from "./RegisterPanel.module.css";
import { RegisterTable } from "./RegisterTable.tsx";
import { readRegisterSort, registerTable, sortedRows } from "./registerRows.ts";
import { type RegisterShown, useRegister } from "./useRegister.ts";

/** The register: everything that is known to be shared, how well it is known, and the ways to add and correct. */
export function RegisterPanel({ england }: { england: England }) {
  const [state, change] = useViewState();
  const { status, standing, whom, find, asAt, evidence, kinds } = state;
  const filter: RegisterFilter = useMemo(
    () => ({
      status,
      inForce: standing,
      organisation: whom === "" ? null : whom,
      words: find,
      asAt,
      evidence,
    }),
    [status, standing, whom, find, asAt, evidence],
  );
  const answer = useRegister(england, filter, kinds);
  const isReading = openEntryOf(state.entry).kind !== "none";
  return (
    <>
      {!isReading && <Title shown={answer.state === "ready" ? answer.shown : null} />}
      <div className={styles.top}>
        <div className={styles.intro}>
          {answer.state === "ready" && <Sentence shown={answer.shown} />}
          <p className={styles.actions}>
            <Button look="primary" onClick={() => change({ entry: "new:post" })}>
              Record something shared
            </Button>
            <Button onClick={() => change({ entry: "import" })}>Import and export</Button>
          </p>
          <Filters england={england} shown={answer.state === "ready" ? answer.shown : null} />
        </div>
        <EvidenceSummary />
      </div>
      {answer.state === "pending" && <SkeletonTable rows={12} columns={6} label="Loading the register…" />}
      {answer.state === "failed" && <Failure error={answer.error} onRetry={answer.retry} />}
      {answer.state === "ready" && <Entries shown={answer.shown} isRefreshing={answer.isRefreshing} />}
      <OpenDialog england={england} />
    </>
  );
}

/** Where there is little room, what is asked stands before what it can be narrowed by. */
function Filters(props: { england: England; shown: RegisterShown | null }) {
  const isNarrow = useIsNarrow();
  if (!isNarrow) return <RegisterFilters {...props} />;
  return (
    <details className={styles.fold}>
      <summary>Filter the register</summary>
      <RegisterFilters {...props} />
    </details>
  );
}

function Title({ shown }: { shown: RegisterShown | null }) {
  useDocumentTitle(
    shown === null
      ? "Register"
      : `Register: ${formatCount(shown.rows.length)} posts, functions and groupings`,
  );
  return null;
}

/** An address can name an organisation that there is not: that is no failure to try again. */
function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const [{ whom }, change] = useViewState();
  const code = error instanceof RequestFailure ? error.code : null;
  if (code !== "organisation-not-found" && code !== "ambiguous-code") {
    return <LoadFailure error={error} onRetry={onRetry} />;
  }
  return (
    <EmptyState
      title={
        code === "ambiguous-code"
          ? `“${whom}” names more than one organisation`
          : `No organisation is called “${whom}”`
      }
      action={<Button onClick={() => change({ whom: null })}>Show every organisation</Button>}
    >
      Choose one under “Organisation”, by its name or either of its codes.
    </EmptyState>
  );
}

function Sentence({ shown }: { shown: RegisterShown }) {
  const [{ status, standing, asAt, whom, kinds }, change] = useViewState();
  const counts = Object.fromEntries(
    registerKinds.map((kind) => [kind, kinds.length === 0 || kinds.includes(kind) ? shown.counts[kind] : 0]),
  ) as RegisterShown["counts"];
  const place = whom === null || whom === "" ? null : shown.nameOf(whom);
  return (
    <>
      <h2 className={styles.sentence}>{listSentence(counts, { standing, status, asAt }, place)}</h2>
      {standing === "shown" && shown.unknown > 0 && (
        <p className={styles.quiet}>
          Of {formatCount(shown.unknown)} more nobody knows whether {shown.unknown === 1 ? "it" : "they"} held
          on {formatDate(asAt)}.{" "}
          <button type="button" className={styles.inline} onClick={() => change({ standing: "unknown" })}>
            Show those
          </button>
        </p>
      )}
      {status === "proposed" && (
        <p className={styles.quiet}>Proposals are ideas. They are never counted as fact.</p>
      )}
    </>
  );
}

function Entries({ shown, isRefreshing }: { shown: RegisterShown; isRefreshing: boolean }) {
  const [state] = useViewState();
  const isNarrow = useIsNarrow();
  const sort = readRegisterSort(state.sort);
  const rows = useMemo(
    () => sortedRows(shown.rows, { key: sort.key, descending: sort.descending }),
    [shown.rows, sort.key, sort.descending],
  );
  if (rows.length === 0) return <NothingFits />;
  return (
    <div className={styles.entries} data-refreshing={isRefreshing}>
      {isNarrow ? <RegisterList rows={rows} /> : <RegisterTable rows={rows} sort={sort} />}
      <div className={styles.below}>
        <DownloadCsv fileName="register" table={() => registerTable(rows, shown.nameOf)} />
        <p className={styles.quiet}>
          People are residents in mid-2015 of the areas that take part, each counted once. No record of
          sharing does not mean that nothing is shared.
        </p>
      </div>
    </div>
  );
}

function NothingFits() {
  const [{ status }, change] = useViewState();
  const showAll = () =>
    change({ kinds: [], evidence: [], find: "", standing: "all", status: "recorded", whom: null });
  return (
    <EmptyState
      title={status === "proposed" ? "No proposal fits" : "Nothing in the register fits"}
      action={<Button onClick={showAll}>Show everything that is recorded</Button>}
    >
      {status === "proposed"
        ? "A proposal is an idea kept beside the facts and never counted as one. Keep one from “What if we shared…”, or write one with “Record something shared”."
        : "No record does not mean that nothing is shared: the register covers a part of England only. Narrow less, or record what you know."}
    </EmptyState>
  );
}
