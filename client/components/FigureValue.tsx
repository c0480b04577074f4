import { useRef, useState } from "react";
import styles from "./FigureValue.module.css";
import type { FigureAbout } from "./figureAbout.ts";
import { unknownText } from "./format.ts";
import { SourcesPopover } from "./SourcesPopover.tsx";

type FigureValueProps = {
  /** The value as written by format.ts, with its unit where the place does not give it. */
  text: string;
  about: FigureAbout;
};

/**
 * One number that can be asked where it comes from: the value is a button that opens its sources. An
 * estimate carries its mark.
 */
export function FigureValue({ text, about }: FigureValueProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.figure}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        title={`${about.label}: where this comes from`}
        onClick={() => setOpen(!isOpen)}
      >
        {text}
        {about.estimate && text !== unknownText && (
          <abbr className={styles.estimate} title="estimate">
            est.
          </abbr>
        )}
        <span className="visually-hidden">, where this comes from</span>
      </button>
      {isOpen && <SourcesPopover text={text} about={about} trigger={button} onClose={() => setOpen(false)} />}
    </>
  );
}
