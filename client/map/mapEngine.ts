import { useEffect, useState } from "react";

/** MapLibre, asked for as soon as this module is read, so that it arrives beside the shapes and not after them. */
export const mapEngine = import("./engine.ts");

let isHere = false;

/** Whether the engine has come. One that cannot be had is thrown at whoever draws, to be shown with a retry. */
export function useMapEngine(): boolean {
  const [state, setState] = useState<{ isHere: boolean; failure: unknown }>({ isHere, failure: null });
  useEffect(() => {
    let left = false;
    mapEngine.then(
      () => {
        isHere = true;
        if (!left) setState({ isHere, failure: null });
      },
      (failure: unknown) => {
        if (!left) setState({ isHere: false, failure });
      },
    );
    return () => {
      left = true;
    };
  }, []);
  if (state.failure !== null) throw state.failure;
  return state.isHere;
}
