import type { ReactNode } from "react";

type ToolButtonProps = { label: string; isOn?: boolean; onPress: () => void; children: ReactNode };

/** One square button on a picture; its label is its name and its tip. */
export function ToolButton({ label, isOn, onPress, children }: ToolButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} aria-pressed={isOn} onClick={onPress}>
      <svg width="16" height="16" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
