import type { Ref } from "react";
import { type QueryTable, queryBounds } from "../../../../server/contract/query.ts";
import { Button } from "../../../components/Button.tsx";
import { formatCount } from "../../../components/format.ts";
import { useIsNarrow } from "../../../components/useIsNarrow.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { type Draft, missingValues } from "./askedQuery.ts";
import type { Passage } from "./editor/createSqlEditor.ts";
import { type EditorReach, SqlEditor } from "./editor/SqlEditor.tsx";
import { namedParameters } from "./parameters/namedParameters.ts";
import { ParameterFields } from "./parameters/ParameterFields.tsx";
import styles from "./QueryForm.module.css";

type QueryFormProps = {
  ref: Ref<EditorReach>;
  draft: Draft;
  tables: readonly QueryTable[];
  /** Whether the draft is another query than the one that was asked. */
  isChanged: boolean;
  isAsking: boolean;
  fault: Passage | null;
  /** Whether the query is one of the worked questions, which say in words what it asks. */
  isWorded: boolean;
  onEdit: (change: Partial<Draft>) => void;
  onRun: (draft: Draft) => void;
};

const limits = [100, queryBounds.rows, queryBounds.mostRows] as const;

/** The query with its parameters, and the button that asks it. */
export function QueryForm(props: QueryFormProps) {
  const { ref, draft, tables, isChanged, isAsking, fault, isWorded, onEdit, onRun } = props;
  const [{ rows, query }, change] = useViewState();
  const isNarrow = useIsNarrow();
  // What is wrong has to be seen to be mended; an answer on a narrow screen is sooner seen than a query in words.
  const isShown = fault !== null || (query === null ? !(isNarrow && isWorded) : query === "shown");
  const hindrance = hindranceOf(draft);
  const run = (now: Draft) => {
    if (hindranceOf(now) === null) onRun(now);
  };
  const withValue = (name: string, value: string) => ({ ...draft, given: { ...draft.given, [name]: value } });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        run(draft);
      }}
    >
      <ParameterFields
        names={namedParameters(draft.sql)}
        values={draft.given}
        onType={(name, value) => onEdit(withValue(name, value))}
        onChoose={(name, value) => {
          const now = withValue(name, value);
          onEdit(now);
          run(now);
        }}
      />
      {isShown && (
        <SqlEditor
          ref={ref}
          text={draft.sql}
          tables={tables}
          fault={fault}
          onChange={(sql) => onEdit({ sql })}
          onRun={(sql) => run({ ...draft, sql })}
        />
      )}
      <div className={styles.run}>
        <Button type="submit" look="primary" aria-disabled={hindrance !== null}>
          {isAsking ? "Asking…" : "Run"}
        </Button>
        <p className={styles.hint}>
          {hindrance ?? [isChanged && "Not run yet as it stands.", isShown && keys].filter(Boolean).join(" ")}
        </p>
        <Button
          look="quiet"
          aria-expanded={isShown}
          onClick={() => change({ query: isShown ? "hidden" : "shown" }, { replace: true })}
        >
          {isShown ? "Hide the query" : "Show the query"}
        </Button>
        <label className={styles.limit}>
          At most{" "}
          <select
            className={styles.rows}
            value={rows}
            onChange={({ target }) => change({ rows: Number(target.value) })}
          >
            {[...new Set([...limits, rows])]
              .sort((one, other) => one - other)
              .map((limit) => (
                <option key={limit} value={limit}>
                  {formatCount(limit)} rows
                </option>
              ))}
          </select>
        </label>
      </div>
    </form>
  );
}

const keys = "Ctrl + Enter (⌘ + Enter) runs it; Tab leaves the editor.";

/** Why a query cannot be run yet, as a sentence; `null` where it can. */
function hindranceOf(draft: Draft): string | null {
  const missing = missingValues(draft);
  const letters = draft.sql.trim().length;
  if (letters === 0) return "Write a query, or choose a question to begin with.";
  if (letters > queryBounds.longestSql) {
    return `A query has at most ${formatCount(queryBounds.longestSql)} letters.`;
  }
  return missing.length > 0 ? `Fill in ${missing.map((name) => `:${name}`).join(", ")} to run it.` : null;
}
