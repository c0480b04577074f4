import type { Membership, OrganisationDetail } from "../../../server/contract/organisations.ts";
import { formatCount, formatShare } from "../../components/format.ts";
import { useViewState } from "../../state/useViewState.ts";
import { CitationList } from "./CitationList.tsx";
import { inForceWords } from "./inForceWords.ts";
import { kindWord } from "./kindWord.ts";
import { NodeLink } from "./NodeLink.tsx";
import styles from "./OrganisationView.module.css";
import { Section } from "./Section.tsx";

/** What it belongs to and takes part in at the asked date, each with its evidence and dates. */
export function MembershipsSection({ organisation }: { organisation: OrganisationDetail }) {
  const [{ asAt }] = useViewState();
  const { memberships, membershipsUnknown } = organisation;
  if (memberships.length === 0 && membershipsUnknown === 0) return null;
  return (
    <Section title="Groupings it belongs to">
      {memberships.length > 0 && (
        <ul className={styles.rows}>
          {memberships.map((membership, place) => (
            <MembershipRow
              // biome-ignore lint/suspicious/noArrayIndexKey: one organisation can have two alike ties to one node
              key={`${membership.node.id} ${place}`}
              membership={membership}
            />
          ))}
        </ul>
      )}
      {membershipsUnknown > 0 && (
        <p className={styles.quiet}>
          {membershipsUnknown === 1 ? "One more tie is" : `${formatCount(membershipsUnknown)} more ties are`}{" "}
          recorded, but it is not known whether {membershipsUnknown === 1 ? "it was" : "they were"} in force
          on {asAt}. No record of sharing does not mean that nothing is shared.
        </p>
      )}
    </Section>
  );
}

function MembershipRow({ membership }: { membership: Membership }) {
  const { node, purpose, share, people, role } = membership;
  return (
    <li className={styles.row}>
      <p className={styles.rowHead}>
        <NodeLink node={node} />
        <span className={styles.tag}>
          {purpose === null ? kindWord(node.kind) : purpose.replaceAll("-", " ")}
        </span>
        {role !== null && role !== "primary" && <span className={styles.tag}>{role}</span>}
      </p>
      {share !== null && share < 1 && (
        <p>
          {formatShare(share)} of its people{people !== null && `, ${formatCount(people)},`} live inside.
        </p>
      )}
      <p className={styles.quiet}>{inForceWords(membership)}</p>
      {membership.note !== null && <p className={styles.quiet}>{membership.note}</p>}
      <CitationList sources={membership.sources} />
    </li>
  );
}
