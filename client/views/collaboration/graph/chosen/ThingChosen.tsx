import type { CollaborationNode } from "../../../../../server/contract/collaboration.ts";
import { formatCount } from "../../../../components/format.ts";
import type { GraphChoice } from "../useGraphChoice.ts";
import styles from "./Chosen.module.css";
import { CommonItem } from "./CommonItem.tsx";
import { MemberList } from "./MemberList.tsx";
import type { ThingShared } from "./thingOf.ts";

type ThingChosenProps = { thing: ThingShared; choice: GraphChoice };

/** One thing that is shared: what it is, whose word it is, and who have it in common, for certain or perhaps. */
export function ThingChosen({ thing: { common, members, perhaps }, choice }: ThingChosenProps) {
  return (
    <>
      <h3>{common.name}</h3>
      <ul className={styles.commons}>
        <CommonItem common={common} />
      </ul>
      {members.length > 0 && (
        <>
          <h4>{formatCount(members.length)} CCGs have it in common</h4>
          <MemberList members={byName(members)} onChoose={choice.choose} />
        </>
      )}
      {perhaps.length > 0 && (
        <>
          <h4>
            {formatCount(perhaps.length)} {members.length > 0 ? "more " : ""}
            {perhaps.length === 1 ? "CCG" : "CCGs"} may have it in common: nobody can place it in time
          </h4>
          <MemberList members={byName(perhaps)} onChoose={choice.choose} />
        </>
      )}
    </>
  );
}

function byName(members: readonly CollaborationNode[]): CollaborationNode[] {
  return members.toSorted((one, other) => one.name.localeCompare(other.name, "en"));
}
