import { useRef, useState } from "react";
import type { FigureAbout } from "../../../components/figureAbout.ts";
import { SourcesPopover } from "../../../components/SourcesPopover.tsx";
import styles from "./Legend.module.css";

/** Opens where the colours' numbers come from. */
export function AboutLink({ about }: { about: FigureAbout }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      {" "}
      <button
        ref={button}
        type="button"
        className={styles.about}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Source
      </button>
      {isOpen && (
        <SourcesPopover text={about.label} about={about} trigger={button} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
