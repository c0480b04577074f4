import { useSyncExternalStore } from "react";

let isPrinting = false;

/** Whether the page is being laid out for paper, so that what only paper needs is made then and no sooner. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}

function subscribe(listener: () => void): () => void {
  const set = (next: boolean) => {
    isPrinting = next;
    listener();
  };
  const begin = () => set(true);
  const end = () => set(false);
  // A preview that only emulates paper tells nobody but the media query.
  const query = window.matchMedia("print");
  const follow = (event: MediaQueryListEvent) => set(event.matches);
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  query.addEventListener("change", follow);
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
    query.removeEventListener("change", follow);
  };
}
