import { type EvidenceLevel, isRegisterKind } from "../../../../../geodata/model/kinds.ts";
import type { CommonKind } from "../../../../../server/domain/sharing/commonKinds.ts";
import { type ArcLook, arcLooks } from "../../../../map/arcs/arcLooks.ts";
import { tieColour, tieDash, tieOpacityOf, unknownTie } from "../tieLooks.ts";
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
    <svg className={styles.sample} width="26" height="10" aria-hidden="true">
      <path
        d="M1 5H25"
        stroke={stroke}
        strokeOpacity={tieOpacityOf(evidence, isUnknown)}
        strokeWidth={isUnknown ? 1.2 : 3}
        strokeDasharray={tieDash(evidence, isUnknown).join(" ")}
      />
      {kind !== undefined && isRegisterKind(kind) && <Mark mark={arcLooks[kind].mark} colour={stroke} />}
    </svg>
  );
}

/** The mark that the graph and the map have for the kind: in grey the lines alone look alike. */
function Mark({ mark, colour }: { mark: ArcLook["mark"]; colour: string }) {
  switch (mark) {
    case "circle":
      return <circle cx="13" cy="5" r="4" fill={colour} />;
    case "square":
      return <rect x="9.2" y="1.2" width="7.6" height="7.6" fill={colour} />;
    case "diamond":
      return <path d="M13 0L18 5L13 10L8 5Z" fill={colour} />;
  }
}
