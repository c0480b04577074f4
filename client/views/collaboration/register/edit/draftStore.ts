import { z } from "zod";
import { EntryDraft } from "./draft.ts";

/** What was being written, kept by the browser's tab until it is saved or thrown away. */
export const StoredDraft = z.object({
  draft: EntryDraft,
  /** The revision it was begun from; 0 for a new entry. */
  revision: z.number().int(),
});
export type StoredDraft = z.infer<typeof StoredDraft>;

const placeOf = (id: string) => `register-draft ${id}`;

/** The draft of an entry (`new` for one that is not there yet); `null` where none was left. */
export function readStoredDraft(id: string): StoredDraft | null {
  try {
    const kept = window.sessionStorage.getItem(placeOf(id));
    return kept === null ? null : StoredDraft.parse(JSON.parse(kept));
  } catch {
    // Storage can be forbidden, and an older draft can have another shape: then there is none.
    return null;
  }
}

/** Keeps a draft, so that closing the form, leaving the page or reloading it loses nothing. */
export function storeDraft(id: string, stored: StoredDraft): void {
  try {
    window.sessionStorage.setItem(placeOf(id), JSON.stringify(stored));
  } catch {
    // Storage can be forbidden or full: the form itself still has everything.
  }
}

/** Forgets the draft of an entry. */
export function forgetDraft(id: string): void {
  try {
    window.sessionStorage.removeItem(placeOf(id));
  } catch {
    // Where nothing can be stored there is nothing to forget.
  }
}
