/** Lets one piece of work run at a time, in the order they came. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` after all that was asked for before, whatever became of it. */
  take<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  /** Settles once everything asked for so far is over. */
  async over(): Promise<void> {
    await this.#last;
  }
}
