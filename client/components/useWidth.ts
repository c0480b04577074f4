import { type RefObject, useEffect, useRef, useState } from "react";
import { usePrinting } from "./usePrinting.ts";

/** What an upright sheet of A4 holds between its margins, in CSS pixels: on paper nothing can be measured in time. */
const paperWidth = 690;

/** The width of an element in CSS pixels, kept up to date; `null` before it is on the page. */
export function useWidth<Element extends HTMLElement>(): [RefObject<Element | null>, number | null] {
  const element = useRef<Element>(null);
  const [width, setWidth] = useState<number | null>(null);
  const isPrinting = usePrinting();
  useEffect(() => {
    const observed = element.current;
    if (observed === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, []);
  return [element, isPrinting ? paperWidth : width];
}
