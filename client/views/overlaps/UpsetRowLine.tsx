import { formatCount, formatShare } from "../../components/format.ts";
import { countOf, placeName } from "../../components/layerWords.ts";
import type { England } from "../../state/england.ts";
import { areasHolding, type Holding } from "./areasHolding.ts";
import { letterOf } from "./ChosenSets.tsx";
import { MapAnchor } from "./MapAnchor.tsx";
import styles from "./SetsPanel.module.css";
import { intersectionWords, type UpsetRow, type UpsetSet } from "./upsetRows.ts";
import { useMapLink } from "./useMapLink.ts";

type UpsetRowLineProps = {
  england: England;
  sets: readonly UpsetSet[];
  row: UpsetRow;
  /** People as a share of the largest row's, for the bar. */
  barShare: number;
};

/** One combination: its dots joined by a line, its people as a bar, and the way to the map. */
export function UpsetRowLine({ england, sets, row, barShare }: UpsetRowLineProps) {
  const mapLink = useMapLink();
  const { members } = row;
  const [first = 0] = members;
  const last = members.at(-1) ?? first;
  const holding = areasHolding(england, row.atoms);
  const words = intersectionWords(sets, members);
  const overlays = [...new Set(members.flatMap((member) => sets[member]?.overlay ?? []))];
  const to = mapLink(
    holding.areas.map((area) => area.id),
    { areas: holding.kind, overlays },
  );
  const where = whereWords(holding);
  return (
    <tr>
      {sets.map((set, place) => {
        const isIn = members.includes(place);
        return (
          <td key={set.id} className={styles.dotCell} title={set.name}>
            <svg width="26" height="34" aria-hidden="true">
              {place > first && place <= last && (
                <line x1="0" x2="13" y1="17" y2="17" className={styles.joint} />
              )}
              {place >= first && place < last && (
                <line x1="13" x2="26" y1="17" y2="17" className={styles.joint} />
              )}
              <circle cx="13" cy="17" r="6.5" className={isIn ? styles.dot : styles.hole} />
            </svg>
            <span className="visually-hidden">{isIn ? "in" : "out"}</span>
          </td>
        );
      })}
      <td className={styles.people}>
        <svg className={styles.peopleBar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect width={Math.max(0.3, 100 * barShare)} height="10" />
        </svg>
        <MapAnchor to={to} title={`${words}: ${where}, on the map`}>
          <b>{formatCount(row.people)}</b>
          <span aria-hidden="true"> {members.map(letterOf).join(" + ")}</span>
          <span className="visually-hidden"> people in {words}, on the map</span>
        </MapAnchor>
        <small>{where}</small>
      </td>
      <td className={styles.share}>{formatShare(row.shareOfDistinct)}</td>
    </tr>
  );
}

/** Where the people of a row live: one area by name, several by their number. */
function whereWords({ kind, areas, exact }: Holding): string {
  const [only] = areas;
  if (only === undefined) return "";
  if (areas.length === 1) return exact ? placeName(only) : `part of ${placeName(only)}`;
  return exact ? countOf(areas.length, kind) : `within ${countOf(areas.length, kind)}`;
}
