/**
 * What was worked out from something that changes, by key, for as long as its version stays the same; so nothing need be
 * cleared. Of more than `most` the one that nobody asked for longest is forgotten.
 */
export class KeptByVersion<Value> {
  readonly #currentVersion: () => number;
  readonly #most: number;
  readonly #values = new Map<string, Value>();
  #version: number;

  constructor(currentVersion: () => number, most: number) {
    this.#currentVersion = currentVersion;
    this.#most = most;
    this.#version = currentVersion();
  }

  /** The value of a key, made where it is not kept. */
  get(key: string, make: () => Value): Value {
    const version = this.#currentVersion();
    if (version !== this.#version) this.#values.clear();
    this.#version = version;
    const value = this.#values.has(key) ? (this.#values.get(key) as Value) : make();
    // The one asked for last stands last, so the first is the one nobody asked for longest.
    this.#values.delete(key);
    this.#values.set(key, value);
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.#most) break;
      this.#values.delete(oldest);
    }
    return value;
  }
}
