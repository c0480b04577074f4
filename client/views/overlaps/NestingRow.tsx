import { memo, useState } from "react";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { formatCount, formatShare } from "../../components/format.ts";
import { layerWords } from "../../components/layerWords.ts";
import type { FitRow } from "./fitRows.ts";
import { MapAnchor } from "./MapAnchor.tsx";
import styles from "./NestingList.module.css";
import { standingWords } from "./nestingWords.ts";
import type { useMapLink } from "./useMapLink.ts";

type NestingRowProps = { row: FitRow; second: AreaKind; mapLink: ReturnType<typeof useMapLink> };

/** Parts named before the rest is folded away. */
const namedParts = 5;

/** One area: its name and people, a bar of its people in parts, and each part named with its share. */
export const NestingRow = memo(function NestingRow({ row, second, mapLink }: NestingRowProps) {
  const [isOpen, setOpen] = useState(false);
  const { area, parts, nests } = row;
  const named = isOpen ? parts : parts.slice(0, namedParts);
  const hidden = parts.length - named.length;
  return (
    <li className={styles.row} data-nests={nests}>
      <div className={styles.name}>
        <MapAnchor to={mapLink([area.id])}>{area.name}</MapAnchor>
        <span className={styles.people}>{formatCount(area.people)} people</span>
      </div>
      <div className={styles.division}>
        <PartsBar row={row} />
        <p className={styles.parts}>
          <span className={styles.standing}>{standingWords(row)}</span>
          {named.map((part) => (
            <span key={part.area.id} className={styles.part}>
              <MapAnchor to={mapLink([area.id, part.area.id])}>{part.area.name}</MapAnchor>
              {!nests && <b>{formatShare(part.shareOfRow)}</b>}
            </span>
          ))}
          {hidden > 0 && (
            <button type="button" className={styles.more} onClick={() => setOpen(true)}>
              and {hidden} more {hidden === 1 ? layerWords[second].one : layerWords[second].many}
            </button>
          )}
        </p>
      </div>
    </li>
  );
});

/** The area's people as one bar: the largest part dark, what is cut off from it light, a gap at each cut. */
function PartsBar({ row }: { row: FitRow }) {
  let start = 0;
  return (
    <svg className={styles.bar} aria-hidden="true">
      {row.parts.map((part, place) => {
        const from = start;
        start += part.shareOfRow;
        return (
          <rect
            key={part.area.id}
            className={place === 0 ? styles.main : styles.cutOff}
            data-odd={place % 2 === 1}
            x={`${100 * from}%`}
            width={`${100 * part.shareOfRow}%`}
            height="100%"
          />
        );
      })}
    </svg>
  );
}
