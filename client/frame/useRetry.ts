import { useState } from "react";
import { PartMissing } from "../api/programPart.ts";

/**
 * What *Try again* does after a failure: `onRetry`, or loads the page anew where a part of the program is missing.
 * That waits until the server answers, or the browser would put a page of its own in place of this one.
 */
export function useRetry(error: Error, onRetry: () => void) {
  const [isAsking, setIsAsking] = useState(false);
  const [failed, setFailed] = useState(0);

  async function reload() {
    setIsAsking(true);
    try {
      await fetch(window.location.href, { method: "HEAD", cache: "no-store" });
      window.location.reload();
    } catch {
      setFailed((before) => before + 1);
      setIsAsking(false);
    }
  }

  return {
    retry: error instanceof PartMissing ? () => void reload() : onRetry,
    isAsking,
    /** How often the server was asked in vain. */
    failed,
  };
}
