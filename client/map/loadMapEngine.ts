import { programPart } from "../api/programPart.ts";

type MapEngine = typeof import("./engine.ts");

let engine: Promise<MapEngine> | null = null;

/** MapLibre, fetched once; a fetch that failed is tried again by the next who asks. */
export function loadMapEngine(): Promise<MapEngine> {
  engine ??= programPart(() => import("./engine.ts")).catch((cause: unknown) => {
    engine = null;
    throw cause;
  });
  return engine;
}
