import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { layerWords } from "../../components/layerWords.ts";
import styles from "./OverlapsView.module.css";
import type { PartDrawn } from "./usePartDrawn.ts";

type PartNoteProps = { part: PartDrawn; first: AreaKind; second: AreaKind };

/** Why this part of England is drawn, and what was added to it; nothing where it is just what was chosen. */
export function PartNote({ part, first, second }: PartNoteProps) {
  const { one, many } = layerWords[first];
  const starts: Record<PartDrawn["because"], string> = {
    whole: "",
    chosen: "",
    "most-cut-here": `it starts with the footprint where most ${many} are cut`,
    "cut-most": `it starts with the ${one} that is cut most`,
    first: "it starts with one footprint",
  };
  const start = starts[part.because];
  if (start === "" && !part.hasSharers) return null;
  return (
    <p className={styles.note}>
      {start !== "" &&
        `All of England is too much for one picture, so ${start}. Choose another part under “Look at”. `}
      {part.hasSharers && `Shown with it: every ${one} that shares a ${layerWords[second].one} with it.`}
    </p>
  );
}
