import type { Membership, OrganisationDetail } from "../../../server/contract/organisations.ts";
import { kindOfEntry } from "../../api/registerPaths.ts";
import { formatCount, formatDate, formatShare } from "../../components/format.ts";
import { purposeWord } from "../../components/kindWord.ts";
import { NodeLink } from "../../components/NodeLink.tsx";
import { CitationList } from "./CitationList.tsx";
import { inForceWords } from "./inForceWords.ts";
import styles from "./MembershipsSection.module.css";
import { membershipGroups } from "./membershipGroups.ts";
import { RegisterLink } from "./RegisterLink.tsx";
import { Section } from "./Section.tsx";
import { SharingWays } from "./SharingWays.tsx";

/** What it belongs to and shares at the asked date; the evidence for each opens under it. */
export function MembershipsSection({ organisation }: { organisation: OrganisationDetail }) {
  const { memberships, membershipsUnknown, asAt, kind } = organisation;
  // A CCG of which nothing is recorded still has the way to record something.
  if (memberships.length === 0 && membershipsUnknown === 0 && kind !== "ccg") return null;
  return (
    <Section title={kind === "ccg" ? "Whom it works with, and in what" : "What it belongs to"}>
      <div className={styles.groups}>
        {membershipGroups(memberships).map((group) => (
          <div key={group.title} className={styles.group}>
            <h3>{group.title}</h3>
            <ul className={styles.rows}>
              {group.memberships.map((membership, place) => (
                <MembershipRow
                  // biome-ignore lint/suspicious/noArrayIndexKey: one organisation can have two alike ties to one node
                  key={`${membership.node.id} ${place}`}
                  membership={membership}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
      {membershipsUnknown > 0 && (
        <p className={styles.quiet}>
          {membershipsUnknown === 1 ? "One more tie is" : `${formatCount(membershipsUnknown)} more ties are`}{" "}
          recorded, but it is not known whether {membershipsUnknown === 1 ? "it was" : "they were"} in force
          on {formatDate(asAt)}.
        </p>
      )}
      {kind === "ccg" && <SharingWays id={organisation.id} />}
      {kind === "ccg" && (
        <p className={styles.quiet}>
          As at {formatDate(asAt)}. The evidence covers a part of England only: no record of sharing does not
          mean that nothing is shared.
        </p>
      )}
    </Section>
  );
}

function MembershipRow({ membership }: { membership: Membership }) {
  const { node, purpose, share, people, datesAsWritten, note, sources } = membership;
  const detail = [purpose === null ? null : purposeWord(purpose), roleWord(membership)];
  const said = detail.filter((word) => word !== null).join(", ");
  return (
    <li>
      <p>
        <NodeLink node={node} />
        {said !== "" && <span className={styles.quiet}> {said}</span>}
      </p>
      {share !== null && share < 1 && (
        <p className={styles.part}>
          {formatShare(share)} of its people{people !== null && `, ${formatCount(people)},`} live inside
        </p>
      )}
      <details className={styles.evidence}>
        <summary>{inForceWords(membership)}</summary>
        {note !== null && <p>{note}</p>}
        {datesAsWritten !== null && <p>Dates as written: {datesAsWritten}</p>}
        <CitationList sources={sources} />
        {kindOfEntry(node.id) !== null && <RegisterLink id={node.id} name={node.name} />}
      </details>
    </li>
  );
}

/** The part it plays; the ordinary one of its kind goes without saying. */
function roleWord({ role }: Membership): string | null {
  if (role === null || role === "primary" || role === "customer") return null;
  return role === "part" ? "in part" : role.replaceAll("-", " ");
}
