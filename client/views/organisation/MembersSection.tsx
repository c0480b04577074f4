import { areaKindWords } from "../../../geodata/model/kinds.ts";
import type { Member, OrganisationDetail } from "../../../server/contract/organisations.ts";
import { Bar, BarList } from "../../components/Bar.tsx";
import { formatCount, formatDate, formatRatio, formatShare } from "../../components/format.ts";
import { NodeLink } from "../../components/NodeLink.tsx";
import { Fold } from "./Fold.tsx";
import { evidenceSentence } from "./inForceWords.ts";
import styles from "./OrganisationView.module.css";
import { Section } from "./Section.tsx";

const shownAtFirst = 10;

/** Kinds that are nothing but their members: that none is known has to be said. */
const madeOfMembers: ReadonlySet<string> = new Set(["csu", "post", "function", "grouping"]);

/** What belongs to it or takes part in it, the largest first, on one scale. A trust's sites have their own section. */
export function MembersSection({ organisation }: { organisation: OrganisationDetail }) {
  const { kind, asAt, membersUnknown, alsoListed } = organisation;
  const members = organisation.members.toSorted((a, b) => (b.people ?? -1) - (a.people ?? -1));
  const isEmpty = members.length === 0 && membersUnknown === 0 && alsoListed.length === 0;
  if (kind === "trust" || (isEmpty && !madeOfMembers.has(kind))) return null;
  const people = members.flatMap((member) => member.people ?? []);
  const ratio = formatRatio([Math.min(...people), Math.max(...people)]);
  const evidence = madeOfMembers.has(kind) ? evidenceSentence(members) : null;
  return (
    <Section title={titleOf(organisation)}>
      {members.length === 0 && membersUnknown === 0 && alsoListed.length === 0 && (
        <p>
          No member is recorded as taking part on {formatDate(asAt)}. Another date can be set under “As at”.
        </p>
      )}
      {members.length > 1 && people.length > 1 && <p>Smallest to largest: {ratio}.</p>}
      {evidence !== null && <p className={styles.quiet}>{evidence}</p>}
      <div className={styles.bars}>
        <Fold items={members} shown={shownAtFirst} more={(count) => `${formatCount(count)} more`}>
          {(shown) => (
            <BarList label={titleOf(organisation)}>
              {shown.map((member) => (
                <MemberBar key={member.node.id} member={member} longest={Math.max(...people)} />
              ))}
            </BarList>
          )}
        </Fold>
      </div>
      {membersUnknown > 0 && (
        <p className={styles.quiet}>
          {members.length === 0 ? "" : "Besides, "}
          {formatCount(membersUnknown)} {membersUnknown === 1 ? "is" : "are"} recorded, but it is not known
          whether {membersUnknown === 1 ? "it took" : "they took"} part on {formatDate(asAt)}.
        </p>
      )}
      {alsoListed.map(({ node, note }) => (
        <p key={node.id} className={styles.quiet}>
          Also listed here by a second register, though none of its people live inside, so not counted:{" "}
          <NodeLink node={node} />
          {note !== null && `. ${note}`}
        </p>
      ))}
    </Section>
  );
}

function MemberBar({ member, longest }: { member: Member; longest: number }) {
  const { node, people, share, role } = member;
  const isHost = role === "host";
  const part = share !== null && share < 1 ? ` · ${formatShare(share)} of it` : "";
  return (
    <Bar
      label={
        <>
          <NodeLink node={node} />
          {isHost && <span className={styles.quiet}> host</span>}
        </>
      }
      share={people === null ? null : people / longest}
      text={people === null ? "people not known" : `${formatCount(people)}${part}`}
    />
  );
}

function titleOf({ kind, members }: OrganisationDetail): string {
  const count = members.length === 0 ? "" : ` (${formatCount(members.length)})`;
  const [first] = members;
  switch (kind) {
    case "csu":
      return `CCGs it serves${count}`;
    case "post":
      return `Who shares it${count}`;
    case "function":
    case "grouping":
      return `Who takes part${count}`;
    default: {
      const inner = first?.node.kind;
      if (inner === "ccg") return `CCGs in it${count}`;
      return inner === "district"
        ? `Its ${areaKindWords.district.plural}${count}`
        : `What belongs to it${count}`;
    }
  }
}
