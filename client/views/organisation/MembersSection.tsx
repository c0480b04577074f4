import type { OrganisationDetail } from "../../../server/contract/organisations.ts";
import { formatCount, formatRatio, formatShare } from "../../components/format.ts";
import { NodeLink } from "./NodeLink.tsx";
import styles from "./OrganisationView.module.css";
import { Section } from "./Section.tsx";

/** What belongs to it, the largest first where people are known. */
export function MembersSection({ organisation }: { organisation: OrganisationDetail }) {
  const members = organisation.members.toSorted((a, b) => (b.people ?? -1) - (a.people ?? -1));
  if (members.length === 0) return null;
  const people = members.flatMap((member) => member.people ?? []);
  const ratio = people.length > 1 ? formatRatio([Math.min(...people), Math.max(...people)]) : "";
  return (
    <Section title={`What belongs to it (${formatCount(members.length)})`}>
      {ratio !== "" && <p>Smallest to largest: {ratio}</p>}
      <ul className={styles.compact}>
        {members.map(({ node, people: inside, share }) => (
          <li key={node.id}>
            <NodeLink node={node} />
            {inside !== null && <span className={styles.quiet}> {formatCount(inside)} people</span>}
            {share !== null && share < 1 && (
              <span className={styles.quiet}> ({formatShare(share)} of it)</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
