import { useState } from "react";
import type { Draft } from "./askedQuery.ts";

/**
 * What somebody writes before it is asked. It starts anew whenever the address asks something else, so that Back and
 * a link bring their own query into the editor.
 */
export function useDraft(addressed: Draft): [Draft, (change: Partial<Draft>) => void] {
  const key = JSON.stringify(addressed);
  const [kept, setKept] = useState({ key, draft: addressed });
  // What was written over another query is forgotten, or Back to that one would bring it up again.
  if (kept.key !== key) setKept({ key, draft: addressed });
  const draft = kept.key === key ? kept.draft : addressed;
  const edit = (change: Partial<Draft>) =>
    setKept((now) => ({ key, draft: { ...(now.key === key ? now.draft : addressed), ...change } }));
  return [draft, edit];
}
