import { Link } from "@tanstack/react-router";
import type { Partner } from "../../../../server/contract/partners.ts";
import { EvidenceWord } from "../../../components/EvidenceWord.tsx";
import { formatDate } from "../../../components/format.ts";
import { SourcesButton } from "../../../components/SourcesButton.tsx";
import { useViewState } from "../../../state/useViewState.ts";
import styles from "./PartnerItem.module.css";
import { sharedName, sharedSort } from "./sharedName.ts";

/** One thing two organisations share: what, since when, how sure, and where that was read. */
export function SharedRow({ shared }: { shared: Partner["shared"][number] }) {
  const [state] = useViewState();
  const { id, inForce, since, evidence, sources } = shared;
  const force = inForce === "yes" ? "in force" : "likely in force";
  const start = since === null ? "start not known" : `since ${formatDate(since)}`;
  return (
    <li className={styles.row}>
      <span className={styles.what}>
        <Link to="/collaboration" search={{ ...state, as: "register", entry: id }}>
          {sharedName(shared)}
        </Link>{" "}
        <small>{sharedSort(shared)}</small>
      </span>
      <span>
        {force}, {start}
      </span>
      <EvidenceWord level={evidence} />
      <span>
        {sources.length === 0 ? (
          <span className={styles.none}>no source given</span>
        ) : (
          <SourcesButton
            text={`${force}, ${start}, evidence ${evidence}`}
            about={{
              label: sharedName(shared),
              period: null,
              estimate: false,
              formula: null,
              note: "No surer than the less sure of the two organisations’ ties to it.",
              datasets: [],
              sources,
            }}
            className={styles.sources}
          >
            {sources.length === 1 ? "1 source" : `${sources.length} sources`}
            <span className="visually-hidden"> for {sharedName(shared)}</span>
          </SourcesButton>
        )}
      </span>
    </li>
  );
}
