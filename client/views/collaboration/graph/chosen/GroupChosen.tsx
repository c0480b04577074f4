import { useMemo } from "react";
import { Button } from "../../../../components/Button.tsx";
import { formatCount, unknownText } from "../../../../components/format.ts";
import { kindWord } from "../../../../components/kindWord.ts";
import type { CollaborationGraph } from "../useCollaborationGraph.ts";
import type { GraphChoice } from "../useGraphChoice.ts";
import { sumOf } from "../visibleGraph.ts";
import styles from "./Chosen.module.css";
import { groupLinks } from "./groupLinks.ts";
import { MemberList } from "./MemberList.tsx";

type GroupChosenProps = { id: string; shown: CollaborationGraph; choice: GraphChoice };

/** One group: its members, how many of them are linked inside it, and with which other groups. */
export function GroupChosen({ id, shown, choice }: GroupChosenProps) {
  const { projection, groups } = shown;
  const { members, insidePairs, possible, others } = useMemo(
    () => groupLinks(projection, groups.groupOf, id),
    [projection, groups, id],
  );
  const isOpen = shown.graph.nodes.some(({ group, kind }) => group === id && kind === "organisation");
  const people = sumOf(members.map(({ population }) => population));
  return (
    <>
      <h3>{groups.groups.get(id)?.name ?? id}</h3>
      <p className={styles.quiet}>
        {groups.layer === null ? "" : `${kindWord(groups.layer)} · `}
        {formatCount(members.length)} {members.length === 1 ? "CCG" : "CCGs"} ·{" "}
        {people === null ? unknownText : formatCount(people)} people
      </p>
      <p>
        {possible === 0
          ? "With one CCG there are no pairs inside it."
          : `${formatCount(insidePairs)} of the ${formatCount(possible)} pairs inside it are linked.`}{" "}
        {others.length === 0
          ? "No CCG of it is linked with one outside."
          : `Its CCGs are linked with those of ${formatCount(others.length)} other ${others.length === 1 ? "group" : "groups"}.`}
      </p>
      <p className={styles.ways}>
        {isOpen ? (
          <Button onClick={() => choice.closeGroup(id)}>Close this group</Button>
        ) : (
          <Button onClick={() => choice.openGroup(id)}>Open this group</Button>
        )}
      </p>
      <h4>Its CCGs</h4>
      <MemberList
        members={members}
        onChoose={choice.choose}
        detailOf={({ degree }) =>
          degree === 0 ? "no tie recorded as in force" : `linked with ${formatCount(degree)}`
        }
      />
      {others.length > 0 && (
        <>
          <h4>Linked with</h4>
          <ul className={styles.members}>
            {others.slice(0, atMost).map(({ group, pairs }) => (
              <li key={group}>
                <span>{groups.groups.get(group)?.name ?? group}</span>
                <span className={styles.quiet}>
                  {formatCount(pairs)} {pairs === 1 ? "pair" : "pairs"}
                </span>
              </li>
            ))}
          </ul>
          {others.length > atMost && (
            <p className={styles.quiet}>
              And {formatCount(others.length - atMost)} more, with fewer pairs each.
            </p>
          )}
        </>
      )}
    </>
  );
}

const atMost = 12;
