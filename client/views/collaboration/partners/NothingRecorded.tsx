import { Link } from "@tanstack/react-router";
import type { NodeReference } from "../../../../server/contract/organisations.ts";
import type { PartnerPage } from "../../../../server/contract/partners.ts";
import { formatAmount } from "../../../components/format.ts";
import { inWords } from "../../../components/inWords.ts";
import { NodeLink } from "../../../components/NodeLink.tsx";
import { useViewState } from "../../../state/useViewState.ts";
import styles from "./PartnersPanel.module.css";

type NothingRecordedProps = {
  organisation: NodeReference;
  neighbours: PartnerPage["neighboursWithNothing"];
};

/** Neighbours with whom nothing is recorded: that is all it says, since only a record could say that nothing is shared. */
export function NothingRecorded({ organisation, neighbours }: NothingRecordedProps) {
  const [state] = useViewState();
  if (neighbours.length === 0) return null;
  const count = `${inWords(neighbours.length)} ${neighbours.length === 1 ? "neighbour" : "neighbours"}`;
  return (
    <section className={styles.section} aria-labelledby="nothing-heading">
      <h3 id="nothing-heading">Neighbours with whom nothing is recorded</h3>
      <p className={styles.note}>
        Of {count} the register says nothing, at any time. That is not to say that nothing is shared: only a
        record could say so.
      </p>
      <ul className={styles.neighbours}>
        {neighbours.map(({ organisation: other, crossing, km }) => (
          <li key={`${other.id} ${crossing}`}>
            <NodeLink node={other} />
            <span className={styles.quiet}>
              {crossing === "land" ? `${formatAmount(km, "km")} of border on land` : `by ${crossing}`}
            </span>
            <Link
              to="/collaboration"
              search={{ ...state, as: "what-if", selected: [organisation.id, other.id] }}
              aria-label={`What if it shared something with ${other.name}?`}
            >
              What if…
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
