import { Button } from "../../../../components/Button.tsx";
import { formatCount } from "../../../../components/format.ts";
import type { GraphChoice } from "../useGraphChoice.ts";
import styles from "./Chosen.module.css";
import { CommonItem } from "./CommonItem.tsx";
import type { thingOf } from "./thingOf.ts";

type ThingChosenProps = { thing: NonNullable<ReturnType<typeof thingOf>>; choice: GraphChoice };

/** One thing that is shared: what it is, whose word it is, and who have it in common. */
export function ThingChosen({ thing: { common, members }, choice }: ThingChosenProps) {
  return (
    <>
      <h3>{common.name}</h3>
      <ul className={styles.commons}>
        <CommonItem common={common} />
      </ul>
      <h4>{formatCount(members.length)} CCGs have it in common</h4>
      <ul className={styles.members}>
        {members
          .toSorted((one, other) => one.name.localeCompare(other.name, "en"))
          .map((member) => (
            <li key={member.id}>
              <Button look="quiet" onClick={() => choice.choose(member.id)}>
                {member.name}
              </Button>
            </li>
          ))}
      </ul>
    </>
  );
}
