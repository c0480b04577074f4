import { type ReactNode, useRef, useState } from "react";
import type { FigureAbout } from "./figureAbout.ts";
import { SourcesPopover } from "./SourcesPopover.tsx";

type SourcesButtonProps = {
  /** The value that is asked about, as the popover repeats it. */
  text: string;
  about: FigureAbout;
  className: string | undefined;
  title?: string;
  children: ReactNode;
};

/** A button that opens, and closes again, where a number comes from. */
export function SourcesButton({ text, about, className, title, children }: SourcesButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        title={title}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && <SourcesPopover text={text} about={about} trigger={button} onClose={() => setOpen(false)} />}
    </>
  );
}
