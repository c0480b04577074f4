import { useSyncExternalStore } from "react";

/**
 * The area under the pointer, or under the keyboard's mark in the list. Kept out of React's state: it changes
 * with every move of the pointer, and only an outline and a tip follow it.
 */
export type Hovered = {
  /** Identifier of the area. */
  id: string;
  /** Where the pointer is, in pixels of the window; `null` where the keyboard points. */
  pointer: { x: number; y: number } | null;
};

let hovered: Hovered | null = null;
const listeners = new Set<() => void>();

/** What is pointed at now. */
export function hoveredNow(): Hovered | null {
  return hovered;
}

/** Says what is pointed at, or `null` for nothing. */
export function setHovered(next: Hovered | null): void {
  if (hovered === null && next === null) return;
  hovered = next;
  for (const listener of listeners) listener();
}

/** Calls `listener` at each change; answers the way to stop. */
export function onHovered(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Identifier of the area pointed at, or `null`; draws the caller anew only when it is another one. */
export function useHoveredId(): string | null {
  return useSyncExternalStore(onHovered, () => hovered?.id ?? null);
}
