import type { Community } from "../../../../../server/contract/collaboration.ts";
import { formatCount, formatShare } from "../../../../components/format.ts";
import type { GraphChoice } from "../useGraphChoice.ts";
import styles from "./Chosen.module.css";
import { MemberList } from "./MemberList.tsx";

/** One community: its people, how much of what its members share stays among them, and who they are. */
export function CommunityChosen({ community, choice }: { community: Community; choice: GraphChoice }) {
  const { name, members, people, weightInside, weightOutside, mainly, mainlyShare } = community;
  return (
    <>
      <h3>{name}</h3>
      <p className={styles.quiet}>
        community, reckoned from the ties · {formatCount(members.length)} CCGs
        {people !== null && ` · ${formatCount(people)} people`}
      </p>
      <p>
        The weights of the ties among its CCGs add up to {formatCount(Math.round(weightInside))}, of those to
        others {formatCount(Math.round(weightOutside))}.
        {mainly !== null &&
          mainlyShare !== null &&
          ` ${formatShare(mainlyShare)} of its people live in ${mainly.name}.`}
      </p>
      <h4>Its CCGs</h4>
      <MemberList members={members} onChoose={choice.choose} />
    </>
  );
}
