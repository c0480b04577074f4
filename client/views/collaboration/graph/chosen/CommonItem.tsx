import { isRegisterKind } from "../../../../../geodata/model/kinds.ts";
import type { Common } from "../../../../../server/contract/collaboration.ts";
import { isInForce } from "../../../../../server/domain/sharing/isInForce.ts";
import { EvidenceWord } from "../../../../components/EvidenceWord.tsx";
import { TieSample } from "../controls/TieSample.tsx";
import styles from "./Chosen.module.css";
import { CommonName } from "./CommonName.tsx";
import { CommonSources } from "./CommonSources.tsx";
import { commonSort, commonTime } from "./commonWords.ts";
import { EndingNote } from "./EndingNote.tsx";

type CommonItemProps = {
  common: Common;
  /** The organisation it is looked at from, where there is one. */
  seenFrom?: { id: string; name: string };
};

/** One thing that two organisations have in common: what, since when, how sure, whose word it is, and what if it ended. */
export function CommonItem({ common, seenFrom }: CommonItemProps) {
  const { id, kind, name, evidence } = common;
  return (
    <li className={styles.common}>
      <span className={styles.what}>
        <TieSample kind={kind} evidence={evidence} {...(isInForce(common) ? {} : { colour: null })} />
        <CommonName common={common} />
      </span>
      <span className={styles.quiet}>
        {commonSort(common)}, {commonTime(common)}
      </span>
      <span className={styles.row}>
        <EvidenceWord level={evidence} />
        <CommonSources common={common} />
        {isRegisterKind(kind) && isInForce(common) && (
          <>
            <EndingNote entry={id} name={name} />
            {seenFrom !== undefined && <EndingNote entry={id} name={name} leaver={seenFrom} />}
          </>
        )}
      </span>
    </li>
  );
}
