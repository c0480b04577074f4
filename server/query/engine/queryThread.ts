import { Worker } from "node:worker_threads";
import type { Reply, Task } from "./protocol.ts";

const script = new URL("./startWorker.mjs", import.meta.url);
/**
 * Of JavaScript's own heap, in MB: rows on their way. WASM's memory is not in it. A thread that comes up against it can
 * take the whole process with it, so what a query may hold is bounded well below.
 */
const heap = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/** What became of a task: its reply, or nothing within its time. */
export type Done = Reply | "too-slow";

/** For how long a thread is kept without a task, in milliseconds: what its memory grew to goes back with it alone. */
const usuallyIdleFor = 120_000;

/**
 * One thread for queries: started when it is first needed, ended when a task takes too long, and started anew
 * at once after that so that the next task need not wait; ended too when nothing was asked of it for a while. While
 * it has nothing to do it does not keep the process from ending.
 */
export class QueryThread {
  readonly #idleFor: number;
  #worker: Promise<Worker> | null = null;
  #isClosed = false;
  #idle: NodeJS.Timeout | undefined;

  constructor(idleFor = usuallyIdleFor) {
    this.#idleFor = idleFor;
  }

  /** Has the thread ready for a task. Rejects where it cannot be started. */
  async start(): Promise<void> {
    await this.#ready();
    this.#rest();
  }

  /**
   * Gives the thread a task and waits for the reply so many milliseconds (`null`: as long as it takes), which begin
   * when the thread is ready for it. One task at a time. Rejects where the thread broke down over it.
   */
  async give(task: Task, milliseconds: number | null): Promise<Done> {
    const worker = await this.#ready();
    clearTimeout(this.#idle);
    worker.ref();
    worker.postMessage(task);
    try {
      const done = await nextOf(worker, milliseconds);
      if (done === "too-slow") this.renew();
      else this.#rest();
      return done;
    } catch (error) {
      this.renew();
      throw error;
    } finally {
      worker.unref();
    }
  }

  /** Ends the thread, whatever it does, and starts another. */
  renew(): void {
    void this.#end();
    // Whoever gives it the next task hears of what goes wrong.
    if (!this.#isClosed) this.start().catch(() => undefined);
  }

  /** Ends the thread for good. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#end();
  }

  /** Has the thread ended unless a task is given to it in time. */
  #rest(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.#end(), this.#idleFor).unref();
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idle);
    const ending = this.#worker;
    this.#worker = null;
    const worker = await ending?.catch(() => null);
    await worker?.terminate();
  }

  #ready(): Promise<Worker> {
    if (this.#isClosed) return Promise.reject(new Error("The thread for queries was ended"));
    if (this.#worker !== null) return this.#worker;
    // Of a thread that broke down: this one is not to be ended by it while it starts.
    clearTimeout(this.#idle);
    const starting = startWorker();
    this.#worker = starting;
    const forget = () => {
      if (this.#worker === starting) this.#worker = null;
    };
    starting.then((worker) => worker.once("exit", forget), forget);
    return starting;
  }
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(script, { execArgv: [], env: {}, resourceLimits: heap });
  // A fault while nobody waits for a reply, as of a thread that is being ended, would else end the whole process.
  worker.on("error", () => undefined);
  await nextOf(worker, null);
  worker.unref();
  return worker;
}

/** The next message of a thread, or nothing in so many milliseconds; rejects where the thread breaks down or ends. */
function nextOf(worker: Worker, milliseconds: number | null): Promise<Done> {
  return new Promise((resolve, reject) => {
    const timer =
      milliseconds === null ? undefined : setTimeout(() => settle(() => resolve("too-slow")), milliseconds);
    const onMessage = (reply: Reply) => settle(() => resolve(reply));
    const onError = (error: unknown) => settle(() => reject(error));
    const onExit = () => settle(() => reject(new Error("The thread for queries ended unasked")));
    const settle = (then: () => void) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      then();
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
  });
}
