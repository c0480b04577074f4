import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { proposalsQuery } from "../../../api/sharingQueries.ts";
import { Button } from "../../../components/Button.tsx";
import { formatDate } from "../../../components/format.ts";
import { useViewState } from "../../../state/useViewState.ts";
import styles from "./ProposalsSection.module.css";
import { organisationsOfEntry, whatOfEntry } from "./proposedEntry.ts";

/** What was kept as a proposal for any of these organisations: told apart from every fact, and nothing where there is none. */
export function ProposalsSection({ organisations }: { organisations: readonly string[] }) {
  const [state] = useViewState();
  const proposals = useQuery(proposalsQuery);
  if (proposals.isPending) return null;
  if (proposals.isError) {
    return (
      <p role="alert" className={styles.note}>
        Proposals could not be loaded: {proposals.error.message}{" "}
        <Button onClick={() => void proposals.refetch()}>Try again</Button>
      </p>
    );
  }
  const own = proposals.data.filter((entry) =>
    organisationsOfEntry(entry).some((id) => organisations.includes(id)),
  );
  if (own.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="proposals-heading">
      <h3 id="proposals-heading">Proposed, and not counted as fact</h3>
      <ul className={styles.proposals}>
        {own.map((entry) => (
          <li key={entry.id}>
            <span className={styles.word}>proposed</span>
            <Link
              to="/collaboration"
              search={{
                ...state,
                as: "what-if",
                what: whatOfEntry(entry),
                selected: organisationsOfEntry(entry),
              }}
            >
              {entry.name}
            </Link>
            {entry.changedAt !== null && <small>kept on {formatDate(entry.changedAt.slice(0, 10))}</small>}
            <Link
              to="/collaboration"
              search={{ ...state, as: "register", status: "proposed", standing: "all", entry: entry.id }}
              aria-label={`${entry.name} in the register`}
            >
              In the register
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
