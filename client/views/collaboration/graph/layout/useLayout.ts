import { useEffect, useRef, useState } from "react";
import type { GraphLayout } from "../../../../state/viewState.ts";
import type { LayoutAsked, Places } from "./layoutGraph.ts";
import type { LayoutReply, LayoutRequest } from "./layoutWorker.ts";

/** A graph, and the places that were reckoned for it. */
export type Laid<Drawn> = { drawn: Drawn; places: Places; layout: GraphLayout };

/**
 * Places for a graph, from a worker; `null` until the first are there. While the next are reckoned the last graph
 * stands with its own places, so that marks and places always belong together.
 */
export function useLayout<Drawn>(drawn: Drawn, askOf: (drawn: Drawn) => LayoutAsked): Laid<Drawn> | null {
  const worker = useRef<Worker | null>(null);
  const turn = useRef(0);
  const [laid, setLaid] = useState<Laid<Drawn> | null>(null);
  useEffect(() => {
    const opened = new Worker(new URL("./layoutWorker.ts", import.meta.url), { type: "module" });
    worker.current = opened;
    return () => {
      opened.terminate();
      worker.current = null;
    };
  }, []);
  useEffect(() => {
    const opened = worker.current;
    if (opened === null) return;
    turn.current += 1;
    const request: LayoutRequest = { turn: turn.current, asked: askOf(drawn) };
    const answered = ({ data }: MessageEvent<LayoutReply>) => {
      if (data.turn === request.turn) setLaid({ drawn, places: data.places, layout: request.asked.layout });
    };
    opened.addEventListener("message", answered);
    opened.postMessage(request);
    return () => opened.removeEventListener("message", answered);
  }, [drawn, askOf]);
  return laid;
}
