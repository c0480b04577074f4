/** A place that somebody has for now; `end` gives it to the next. */
export type Turn<Place> = { place: Place; end: () => void };

/** A few places, each used by one at a time, and a short queue for them. */
export class Turns<Place> {
  readonly #free: Place[];
  readonly #waiting: ((place: Place) => void)[] = [];
  readonly #mostWaiting: number;

  constructor(places: readonly Place[], mostWaiting: number) {
    this.#free = [...places];
    this.#mostWaiting = mostWaiting;
  }

  /** Waits for a turn, first come, first served; `null` at once where too many wait already. */
  async take(): Promise<Turn<Place> | null> {
    const free = this.#free.pop();
    if (free !== undefined) return this.#turnAt(free);
    if (this.#waiting.length >= this.#mostWaiting) return null;
    return this.#turnAt(await new Promise<Place>((resolve) => this.#waiting.push(resolve)));
  }

  #turnAt(place: Place): Turn<Place> {
    let isOver = false;
    const end = () => {
      if (isOver) return;
      isOver = true;
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(place);
      else next(place);
    };
    return { place, end };
  }
}
