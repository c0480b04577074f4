import { RegisterBody } from "../../../../../server/contract/register.ts";
import type { EntryDraft } from "./draft.ts";
import { inputOf } from "./inputOf.ts";

/** A draft as the state it would be saved as, to set it beside another; `null` while it cannot be read as one. */
export function comparableBody(draft: EntryDraft): RegisterBody | null {
  const { input } = inputOf(draft);
  const parsed = RegisterBody.safeParse({ ...input, kind: draft.kind, name: input.name ?? "" });
  return parsed.success ? parsed.data : null;
}
