import { useCallback, useEffect, useRef, useState } from "react";
import type { Gesture } from "./openGraph.ts";

/** Milliseconds a hint stays after the last gesture it is about. */
const stay = 1500;

/** The gesture that a hint is due for, `null` for none, and the way to call for one. */
export function useGestureHint(): readonly [Gesture | null, (gesture: Gesture) => void] {
  const [hint, setHint] = useState<Gesture | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const show = useCallback((gesture: Gesture) => {
    window.clearTimeout(timer.current);
    setHint(gesture);
    timer.current = window.setTimeout(() => setHint(null), stay);
  }, []);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return [hint, show];
}
