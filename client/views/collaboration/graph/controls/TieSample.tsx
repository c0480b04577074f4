import type { EvidenceLevel } from "../../../../../geodata/model/kinds.ts";
import type { CommonKind } from "../../../../../server/domain/sharing/commonKinds.ts";
import { evidenceOpacity, tieColour, tieDash, unknownTie } from "../tieLooks.ts";
import styles from "./Controls.module.css";

type TieSampleProps = {
  evidence: EvidenceLevel;
  kind?: CommonKind;
  /** In place of the kind's; `null` for what nobody can place in time. */
  colour?: string | null;
};

/** A short stretch of a tie as the graph draws it. */
export function TieSample({ evidence, kind, colour }: TieSampleProps) {
  const isUnknown = colour === null;
  const stroke = isUnknown
    ? unknownTie.colour
    : (colour ?? (kind === undefined ? "#212b32" : tieColour(kind)));
  return (
    <svg className={styles.sample} width="30" height="10" aria-hidden="true">
      <path
        d="M1 5H29"
        stroke={stroke}
        strokeOpacity={evidenceOpacity[evidence]}
        strokeWidth={isUnknown ? 1.2 : 3}
        strokeDasharray={tieDash(evidence, isUnknown).join(" ")}
      />
    </svg>
  );
}
