import { useCallback, useState } from "react";
import { RequestFailure } from "../../../../api/fetchJson.ts";
import type { EntryDraft } from "./draft.ts";
import { forgetDraft, storeDraft } from "./draftStore.ts";
import type { FaultsOfForm } from "./FaultsContext.ts";
import type { FieldFault } from "./fieldFault.ts";
import { inputOf } from "./inputOf.ts";
import { placeFaults } from "./placeFaults.ts";

/** A form being written: its draft, what is wrong with it, and the ways to change both. */
export type EntryFormState = {
  draft: EntryDraft;
  revision: number;
  change: (change: (draft: EntryDraft) => EntryDraft) => void;
  /** Goes on from another draft or revision, as after somebody else's change. */
  startFrom: (draft: EntryDraft, revision: number) => void;
  faults: FaultsOfForm;
  trouble: string | null;
  /** How often saving was refused: each time what is wrong is read anew. */
  refusals: number;
  /** The input to send, or `null` where fields cannot be read; those are marked. */
  read: () => Record<string, unknown> | null;
  /** Shows what the server refused, at the fields. */
  refuse: (error: Error) => void;
  forget: () => void;
};

/** The state of a form for the entry `id` (`new` for one that is not there yet), kept by the tab as it is written. */
export function useEntryForm(
  id: string,
  begin: () => { draft: EntryDraft; revision: number },
): EntryFormState {
  const [{ draft, revision }, setForm] = useState(begin);
  const [faults, setFaults] = useState<ReadonlyMap<string, FieldFault>>(new Map());
  const [trouble, setTrouble] = useState<string | null>(null);
  const [refusals, setRefusals] = useState(0);

  const startFrom = useCallback(
    (next: EntryDraft, from: number) => {
      storeDraft(id, { draft: next, revision: from });
      setForm({ draft: next, revision: from });
      setFaults(new Map());
      setTrouble(null);
    },
    [id],
  );
  const change = useCallback(
    (edit: (draft: EntryDraft) => EntryDraft) =>
      setForm((now) => {
        const next = { ...now, draft: edit(now.draft) };
        storeDraft(id, next);
        return next;
      }),
    [id],
  );
  const mended = useCallback((field: string) => {
    setFaults((now) => {
      if (!now.has(field)) return now;
      const next = new Map(now);
      next.delete(field);
      return next;
    });
  }, []);

  return {
    draft,
    revision,
    change,
    startFrom,
    faults: { faults, mended },
    trouble,
    refusals,
    read: () => {
      // What a source says of one organisation can be corrected; what is entered here is shared by two at least.
      const read = inputOf(draft, id === "new" ? 2 : 1);
      setTrouble(null);
      setFaults(read.faults);
      if (read.faults.size === 0) return read.input;
      setRefusals(refusals + 1);
      return null;
    },
    refuse: (error) => {
      const problem = error instanceof RequestFailure ? error.problem : null;
      const { placed, unplaced } = placeFaults(problem?.errors ?? [], draft);
      setFaults(placed);
      setRefusals(refusals + 1);
      setTrouble(placed.size > 0 && unplaced.length === 0 ? null : [troubleOf(error), ...unplaced].join(" "));
    },
    forget: () => forgetDraft(id),
  };
}

/** What went wrong beyond the fields, and that nothing typed is lost by it. */
function troubleOf(error: Error): string {
  const code = error instanceof RequestFailure ? error.code : null;
  switch (code) {
    case "unreachable":
      return "The server could not be reached. Everything you typed is still here: save again when the connection is back.";
    case "store-unavailable":
      return "The server cannot reach what people entered just now. Everything you typed is still here: save again in a moment.";
    case "idempotency-key-reused":
      return "An earlier try of this did arrive and was saved, before what you changed since. Look for it in the register and correct it there, or save this as another entry.";
    default:
      return `${error.message.replace(/\.?$/, ".")} Everything you typed is still here.`;
  }
}
