import type { Citation } from "../../../../../server/contract/common.ts";
import { tiesOf } from "../../../../../server/contract/tiesOf.ts";
import { comparableBody } from "./comparableBody.ts";
import type { EntryDraft } from "./draft.ts";
import { distinctSources, recentSources } from "./recentSources.ts";

/** Sources that can be taken over in a form: those elsewhere in the entry, then those given lately. */
export function knownSources(draft: EntryDraft): Citation[] {
  const body = comparableBody(draft);
  const here = body === null ? [] : tiesOf(body).flatMap(({ sources }) => sources);
  return distinctSources([...here, ...recentSources()]).filter(({ title }) => title !== "");
}
