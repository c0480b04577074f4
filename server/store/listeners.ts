/** Who wants to hear of foreign changes. */
export class Listeners {
  readonly #listeners = new Set<() => void>();

  get isEmpty(): boolean {
    return this.#listeners.size === 0;
  }

  /** Adds a listener; answers the way to take this one off again. */
  add(listener: () => void): () => void {
    // Wrapped, so that one function added twice is two listeners.
    const own = () => listener();
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
