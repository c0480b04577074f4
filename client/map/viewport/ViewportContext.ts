import { createContext, useContext } from "react";
import type { ViewportStore } from "./ViewportStore.ts";

export const ViewportContext = createContext<ViewportStore | null>(null);

/** Where the surrounding MapCanvas looks; throws outside of one. */
export function useViewport(): ViewportStore {
  const viewport = useContext(ViewportContext);
  if (viewport === null) throw new Error("useViewport needs a MapCanvas around it");
  return viewport;
}
