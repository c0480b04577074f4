import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { RequestFailure } from "../../../api/fetchJson.ts";
import { organisationQuery } from "../../../api/queries.ts";
import { IconButton } from "../../../components/Button.tsx";
import { unnamedSentence } from "../../../state/nameChosen.ts";
import { quoted } from "../../../state/quoted.ts";
import { useViewState } from "../../../state/useViewState.ts";
import styles from "./OthersSection.module.css";
import { Section } from "./Section.tsx";
import { useSelectionEdits } from "./useSelectionEdits.ts";

type OthersSectionProps = {
  ids: readonly string[];
  /** Whether areas are chosen too, whose figures then stand above. */
  besideAreas: boolean;
};

/** Each is asked for by itself, so a list without end is not. */
const mostShown = 30;

/** What is chosen that is no area: trusts, hospitals. They are named and counted in no figure. */
export function OthersSection({ ids, besideAreas }: OthersSectionProps) {
  const [state] = useViewState();
  const { remove } = useSelectionEdits();
  const shown = ids.slice(0, mostShown);
  const found = useQueries({ queries: shown.map((id) => organisationQuery(id, state.asAt)) });
  return (
    <Section title={besideAreas ? "Also chosen" : "Chosen"}>
      <ul className={styles.others}>
        {shown.map((id, place) => {
          const detail = found[place];
          const name = detail?.data?.name ?? id;
          return (
            <li key={id}>
              {detail?.isError ? (
                <span>{unknownSentence(id, detail.error)}</span>
              ) : (
                <Link to="/organisations/$id" params={{ id }} search={state}>
                  {name}
                </Link>
              )}
              <IconButton label={`Remove ${name}`} onClick={() => remove(id, name)}>
                ×
              </IconButton>
            </li>
          );
        })}
        {ids.length > shown.length && <li>and {ids.length - shown.length} more</li>}
      </ul>
      <p className={styles.note}>
        {besideAreas
          ? "Not areas, so the figures above leave them out."
          : "What is known of it is on its page. Choose areas on the map to see their figures here."}
      </p>
    </Section>
  );
}

function unknownSentence(id: string, error: Error): string {
  if (error instanceof RequestFailure && error.status === 404) return unnamedSentence(id, error.problem);
  return `${quoted(id)} could not be loaded. Opening this page again may bring it.`;
}
