import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { RequestFailure } from "../../../../api/fetchJson.ts";
import { registerEntryQuery } from "../../../../api/registerQueries.ts";
import { Button } from "../../../../components/Button.tsx";
import { SkeletonText } from "../../../../components/Skeleton.tsx";
import type { England } from "../../../../state/england.ts";
import { useDocumentTitle } from "../../../../state/useDocumentTitle.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import { RegisterDialog } from "../dialog/RegisterDialog.tsx";
import { readStoredDraft } from "../edit/draftStore.ts";
import { EditEntry } from "../edit/EditEntry.tsx";
import { useOrganisationNames } from "../organisationNames.ts";
import { kindWords } from "../registerWords.ts";
import { DeletedEntry } from "./DeletedEntry.tsx";
import { DeleteEntry } from "./DeleteEntry.tsx";
import { EndEntry } from "./EndEntry.tsx";
import { type EntryMode, EntryView } from "./EntryView.tsx";

type EntryDialogProps = { england: England; id: string; onClose: () => void };

/** One entry over the table: read, and from there edited, ended or deleted. */
export function EntryDialog({ england, id, onClose }: EntryDialogProps) {
  const [{ asAt }] = useViewState();
  const [mode, setMode] = useState<EntryMode>(() => (readStoredDraft(id) === null ? "read" : "edit"));
  const entry = useQuery(registerEntryQuery(id, asAt));
  const nameOf = useOrganisationNames(england);
  useDocumentTitle(entry.data?.name ?? "Register");
  const back = () => setMode("read");
  const failure = entry.error instanceof RequestFailure ? entry.error : null;
  // Who is writing keeps the form, even where somebody else deletes the entry meanwhile.
  const isGone = mode === "read" && failure?.code === "entry-deleted";
  if (entry.data === undefined || isGone) {
    return (
      <RegisterDialog title={titleOfMissing(entry.error)} isDismissable onClose={onClose}>
        {entry.isPending && <SkeletonText lines={8} label="Loading the entry…" />}
        {failure?.code === "entry-deleted" && <DeletedEntry id={id} nameOf={nameOf} failure={failure} />}
        {failure?.code === "entry-not-found" && (
          <p>
            The register has no entry called {id}. It may have been written wrongly in the address, or belong
            to another register.
          </p>
        )}
        {entry.isError && failure?.code !== "entry-deleted" && failure?.code !== "entry-not-found" && (
          <p role="alert">
            {entry.error.message} <Button onClick={() => void entry.refetch()}>Try again</Button>
          </p>
        )}
      </RegisterDialog>
    );
  }
  const titles: Record<EntryMode, string> = {
    read: entry.data.name,
    edit: `Correct this ${kindWords[entry.data.kind].one}`,
    end: `Say when “${entry.data.name}” ended`,
    delete: `Delete “${entry.data.name}”?`,
  };
  return (
    <RegisterDialog title={titles[mode]} isDismissable={mode === "read"} onClose={onClose} doing={mode}>
      {mode === "read" && <EntryView england={england} entry={entry.data} nameOf={nameOf} onMode={setMode} />}
      {mode === "edit" && <EditEntry england={england} entry={entry.data} onDone={back} />}
      {mode === "end" && <EndEntry entry={entry.data} nameOf={nameOf} onDone={back} />}
      {mode === "delete" && <DeleteEntry entry={entry.data} onBack={back} onDeleted={onClose} />}
    </RegisterDialog>
  );
}

function titleOfMissing(error: Error | null): string {
  if (error === null) return "Loading…";
  const code = error instanceof RequestFailure ? error.code : null;
  if (code === "entry-deleted") return "This entry was deleted";
  return code === "entry-not-found" ? "No such entry" : "This could not be loaded";
}
