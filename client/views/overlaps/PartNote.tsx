import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { layerWords } from "./layerWords.ts";
import styles from "./OverlapsView.module.css";
import type { PartDrawn } from "./usePartDrawn.ts";

type PartNoteProps = { part: PartDrawn; first: AreaKind; second: AreaKind };

/** Why this part of England is drawn, and what was added to it; nothing where it is just what was chosen. */
export function PartNote({ part, first, second }: PartNoteProps) {
  if (part.place === null || (!part.isDefault && !part.hasSharers)) return null;
  return (
    <p className={styles.note}>
      {part.isDefault &&
        `All of England is too much for one picture, so it starts with the footprint where most ${layerWords[first].many} are cut. Choose another under “Look at”. `}
      {part.hasSharers &&
        `With it, every ${layerWords[first].one} that shares a ${layerWords[second].one} with it.`}
    </p>
  );
}
