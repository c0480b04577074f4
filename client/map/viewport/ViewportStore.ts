import type { Viewport } from "./viewport.ts";

/**
 * Where the map looks now. Kept out of React's state: it changes with every frame of a movement, and only what
 * is painted on sheets over the map follows it.
 */
export class ViewportStore {
  #now: Viewport | null = null;
  readonly #listeners = new Set<(viewport: Viewport) => void>();

  /** `null` until the map has a size. */
  get now(): Viewport | null {
    return this.#now;
  }

  set(next: Viewport): void {
    this.#now = next;
    for (const listener of this.#listeners) listener(next);
  }

  /** Calls `listener` at each change; answers the way to stop. */
  onChange(listener: (viewport: Viewport) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
