/** A place that somebody has for now, with what was prepared for them; `end` gives the place to the next. */
export type Turn<Place, Prepared> = { place: Place; prepared: Prepared; end: () => void };

/** What somebody needs for their turn: how it is had, and given back where no turn comes of it. */
type Need<Prepared> = { prepare: () => Promise<Prepared>; giveBack: (prepared: Prepared) => void };

/** Somebody who waits. */
type Waiter<Place> = {
  /** Gives them a place; `null` while what they need is still being prepared. */
  give: ((place: Place) => void) | null;
  refuse: () => void;
};

/**
 * A few places, each used by one at a time, and a short queue for them. Next is who had no turn for
 * longest, however much others ask; where the queue is full, whoever has most in it gives way to who has fewer.
 */
export class Turns<Place> {
  readonly #free: Place[];
  readonly #most: number;
  #taken = 0;
  /** Who had a turn, the latest last; as many as can matter to who waits. */
  #served: readonly string[] = [];
  /** Who waits, by visitor. */
  readonly #waiting = new Map<string, Waiter<Place>[]>();

  constructor(places: readonly Place[], mostWaiting: number) {
    this.#free = [...places];
    this.#most = places.length + mostWaiting;
  }

  /**
   * Has something prepared and waits for a turn with it, in which no place is taken before all is ready. `null` at
   * once where too many wait already, and later where somebody with fewer waiting is let in instead; what was prepared
   * is then given back. Rejects where the preparation fails.
   */
  take<Prepared>(
    visitor: string,
    { prepare, giveBack }: Need<Prepared>,
  ): Promise<Turn<Place, Prepared> | null> {
    if (this.#isFull() && !this.#makeRoomFor(visitor)) return Promise.resolve(null);
    return new Promise((resolve, reject) => {
      // One that throws at once is one that fails.
      const preparing = new Promise<Prepared>((settle) => settle(prepare()));
      const refuse = () => {
        resolve(null);
        preparing.then(giveBack, () => undefined);
      };
      const waiter: Waiter<Place> = { give: null, refuse };
      this.#waiting.set(visitor, [...this.#waitingOf(visitor), waiter]);
      preparing.then(
        (prepared) => {
          waiter.give = (place) => resolve({ place, prepared, end: this.#endOf(place) });
          this.#serve();
        },
        (error: unknown) => {
          this.#leave(visitor, waiter);
          reject(error);
        },
      );
    });
  }

  #isFull(): boolean {
    const waiting = [...this.#waiting.values()].reduce((sum, { length }) => sum + length, 0);
    return this.#taken + waiting >= this.#most;
  }

  /** Turns away the latest of who has most waiting; false where that would be the visitor's own, or no gain. */
  #makeRoomFor(visitor: string): boolean {
    const [greediest, theirs] = [...this.#waiting].reduce<[string, Waiter<Place>[]]>(
      (most, each) => (each[1].length > most[1].length ? each : most),
      [visitor, this.#waitingOf(visitor)],
    );
    const latest = theirs.at(-1);
    if (latest === undefined || theirs.length <= this.#waitingOf(visitor).length + 1) return false;
    this.#leave(greediest, latest);
    latest.refuse();
    return true;
  }

  #serve(): void {
    while (this.#free.length > 0) {
      const next = this.#next();
      if (next === null) return;
      const { visitor, waiter } = next;
      this.#leave(visitor, waiter);
      this.#served = [...this.#served.filter((each) => each !== visitor), visitor].slice(-this.#most);
      this.#taken += 1;
      waiter.give?.(this.#free.pop() as Place);
    }
  }

  /** Of who is ready: the first query of the visitor whose last turn is longest ago, or who had none. */
  #next(): { visitor: string; waiter: Waiter<Place> } | null {
    const ready = [...this.#waiting].flatMap(([visitor, waiters]) => {
      const waiter = waiters.find(({ give }) => give !== null);
      return waiter === undefined ? [] : { visitor, waiter, servedAt: this.#served.indexOf(visitor) };
    });
    return ready.sort((one, other) => one.servedAt - other.servedAt)[0] ?? null;
  }

  #waitingOf(visitor: string): Waiter<Place>[] {
    return this.#waiting.get(visitor) ?? [];
  }

  #leave(visitor: string, waiter: Waiter<Place>): void {
    const rest = this.#waitingOf(visitor).filter((each) => each !== waiter);
    if (rest.length > 0) this.#waiting.set(visitor, rest);
    else this.#waiting.delete(visitor);
  }

  #endOf(place: Place): () => void {
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#taken -= 1;
      this.#free.push(place);
      this.#serve();
    };
  }
}
