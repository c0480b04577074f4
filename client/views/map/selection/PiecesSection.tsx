import { formatCount } from "../../../components/format.ts";
import type { England } from "../../../state/england.ts";
import styles from "./PiecesSection.module.css";
import { pieceWords, uninhabitedWords } from "./pieceWords.ts";
import { Section } from "./Section.tsx";
import type { SelectionFacts } from "./selectionFacts.ts";

/** Whether the selection hangs together on land, and why each piece that does not is apart. */
export function PiecesSection({ england, facts }: { england: England; facts: SelectionFacts }) {
  const pieces = pieceWords(england, facts.areas, facts.pieces);
  const empty = uninhabitedWords(facts.pieces);
  const [main, ...apart] = pieces;
  if (main === undefined) return null;
  return (
    <Section title="Pieces">
      {apart.length === 0 ? (
        <p>One piece of land: everybody in it can be reached without leaving it.</p>
      ) : (
        <>
          <p>{pieces.length} pieces of land with people on them.</p>
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
        </>
      )}
      {empty !== null && <p className={styles.empty}>{empty}</p>}
    </Section>
  );
}
