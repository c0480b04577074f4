import { Button } from "../../../../components/Button.tsx";
import styles from "./Chosen.module.css";

type MemberListProps<Member> = {
  members: readonly Member[];
  onChoose: (id: string) => void;
  /** What stands beside a member's name. */
  detailOf?: (member: Member) => string;
};

/** Organisations by name, in the order given; the name of one chooses it. */
export function MemberList<Member extends { id: string; name: string }>({
  members,
  onChoose,
  detailOf,
}: MemberListProps<Member>) {
  return (
    <ul className={styles.members}>
      {members.map((member) => (
        <li key={member.id}>
          <Button look="quiet" onClick={() => onChoose(member.id)}>
            {member.name}
          </Button>
          {detailOf !== undefined && <span className={styles.quiet}>{detailOf(member)}</span>}
        </li>
      ))}
    </ul>
  );
}
