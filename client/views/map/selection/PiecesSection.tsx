import { formatCount } from "../../../components/format.ts";
import type { England } from "../../../state/england.ts";
import styles from "./PiecesSection.module.css";
import { type PieceWords, pieceWords, uninhabitedWords } from "./pieceWords.ts";
import { Section } from "./Section.tsx";
import type { SelectionFacts } from "./selectionFacts.ts";

/** Longer lists are folded after this many. */
const shownAtFirst = 5;

/** Whether the selection hangs together on land, and why each piece that does not is apart. */
export function PiecesSection({ england, facts }: { england: England; facts: SelectionFacts }) {
  const pieces = pieceWords(england, facts.areas, facts.pieces);
  const empty = uninhabitedWords(facts.pieces);
  if (pieces.length === 0) return null;
  const hasWater = facts.pieces.inhabited.some(
    ({ explanation: { kind } }) => kind === "island" || kind === "across-water",
  );
  return (
    <Section title="Pieces">
      {pieces.length === 1 ? (
        <p>One piece of land: everybody in it can be reached without leaving it.</p>
      ) : (
        <>
          <p>{pieces.length} pieces of land with people on them.</p>
          <PieceList pieces={pieces.slice(0, shownAtFirst)} />
          {pieces.length > shownAtFirst && (
            <details>
              <summary>{pieces.length - shownAtFirst} smaller pieces</summary>
              <PieceList pieces={pieces.slice(shownAtFirst)} />
            </details>
          )}
        </>
      )}
      {hasWater && (
        <p className={styles.empty}>
          Boundaries follow the high-water line, so land behind tidal water is a piece of its own even where a
          road bridge leads to it.
        </p>
      )}
      {empty !== null && <p className={styles.empty}>{empty}</p>}
    </Section>
  );
}

function PieceList({ pieces }: { pieces: readonly PieceWords[] }) {
  return (
    <ul className={styles.pieces}>
      {pieces.map((piece) => (
        <li key={`${piece.name} ${piece.people}`}>
          <span>
            <strong>{piece.name}</strong>, {piece.why}
          </span>
          <span>{formatCount(piece.people)}</span>
        </li>
      ))}
    </ul>
  );
}
