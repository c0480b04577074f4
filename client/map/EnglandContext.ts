import { createContext, useContext } from "react";
import type { England } from "../state/england.ts";

export const EnglandContext = createContext<England | null>(null);

/** The England that is drawn; throws outside of a map view that has loaded it. */
export function useEnglandOnMap(): England {
  const england = useContext(EnglandContext);
  if (england === null) throw new Error("useEnglandOnMap needs an EnglandContext around it");
  return england;
}
