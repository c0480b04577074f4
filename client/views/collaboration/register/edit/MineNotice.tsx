import type { RegisterBody } from "../../../../../server/contract/register.ts";
import { Button } from "../../../../components/Button.tsx";
import type { England } from "../../../../state/england.ts";
import { DifferenceList } from "../entry/DifferenceList.tsx";
import { useOrganisationNames } from "../organisationNames.ts";
import styles from "./Fields.module.css";

type MineNoticeProps = {
  england: England;
  newest: RegisterBody;
  mine: RegisterBody;
  onTakeMine: () => void;
  onClose: () => void;
};

/** What somebody had written, set beside the newest state they now go on from. */
export function MineNotice({ england, newest, mine, onTakeMine, onClose }: MineNoticeProps) {
  const nameOf = useOrganisationNames(england);
  return (
    <div role="status" className={styles.notice}>
      <p>
        <strong>Yours beside the newest.</strong> The form holds the newest; this is where yours differs:
      </p>
      <DifferenceList before={newest} after={mine} nameOf={nameOf} />
      <Button onClick={onTakeMine}>Put mine back into the form</Button>
      <Button onClick={onClose}>Done comparing</Button>
    </div>
  );
}
