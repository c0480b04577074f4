import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { organisationQuery } from "../../../api/queries.ts";
import { IconButton } from "../../../components/Button.tsx";
import { useViewState } from "../../../state/useViewState.ts";
import styles from "./OthersSection.module.css";
import { Section } from "./Section.tsx";
import { useSelectionEdits } from "./useSelectionEdits.ts";

type OthersSectionProps = {
  ids: readonly string[];
  /** Whether areas are chosen too, whose figures then stand above. */
  besideAreas: boolean;
};

/** What is chosen that is no area: trusts, hospitals. They are named and counted in no figure. */
export function OthersSection({ ids, besideAreas }: OthersSectionProps) {
  const [state] = useViewState();
  const { remove } = useSelectionEdits();
  const found = useQueries({ queries: ids.map((id) => organisationQuery(id, state.asAt)) });
  return (
    <Section title={besideAreas ? "Also chosen" : "Chosen"}>
      <ul className={styles.others}>
        {ids.map((id, place) => {
          const detail = found[place];
          const name = detail?.data?.name ?? id;
          return (
            <li key={id}>
              {detail?.isError ? (
                <span>
                  {id}: {detail.error.message}
                </span>
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
      </ul>
      <p className={styles.note}>
        {besideAreas
          ? "Not areas, so the figures above leave them out."
          : "What is known of it is on its page. Choose areas on the map to see their figures here."}
      </p>
    </Section>
  );
}
