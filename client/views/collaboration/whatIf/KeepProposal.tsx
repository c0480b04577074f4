import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import type { RegisterEntry } from "../../../../server/contract/register.ts";
import { registerChanged } from "../../../api/registerChanged.ts";
import { createEntry, deleteEntry } from "../../../api/registerWrites.ts";
import { announce } from "../../../components/announce.ts";
import { Button } from "../../../components/Button.tsx";
import { randomKey } from "../../../components/randomKey.ts";
import { showToast } from "../../../components/toast.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { type Proposal, proposalOf } from "./proposalOf.ts";
import type { ThingAsked } from "./thingAsked.ts";
import styles from "./WhatIfPanel.module.css";
import type { Asked } from "./whoAsked.ts";

type KeepProposalProps = { thing: ThingAsked; organisations: readonly Asked[] };

/** Writes what is thought through to the register as a proposal, says where it is, and can take it back. */
export function KeepProposal({ thing, organisations }: KeepProposalProps) {
  const [{ cost }] = useViewState();
  const queries = useQueryClient();
  const proposal = proposalOf(thing, organisations, cost);
  const content = JSON.stringify(proposal);
  // One key for as long as the same thing is being sent, so that a lost answer and a second try make one entry.
  const key = useRef({ content, text: randomKey() });
  if (key.current.content !== content) key.current = { content, text: randomKey() };

  const takeBack = useMutation({
    mutationFn: ({ entry }: Kept) => deleteEntry(entry.id, entry.revision),
    onSuccess: async () => {
      keep.reset();
      key.current = { content, text: randomKey() };
      announce("The proposal was taken back.");
      await registerChanged(queries);
    },
    // The message can outlive this page, which would show it.
    onError: (error) => announce(`The proposal was not taken back: ${error.message}`),
  });
  const keep = useMutation({
    mutationFn: async (wanted: Proposal): Promise<Kept> => ({
      content: JSON.stringify(wanted),
      entry: await createEntry(wanted.kind, wanted.body, key.current.text),
    }),
    onSuccess: async (kept) => {
      announce(`Kept as a proposal: ${kept.entry.name}.`);
      showToast({
        sentence: "Kept as a proposal.",
        actionLabel: "Undo",
        onAction: () => takeBack.mutate(kept),
      });
      await registerChanged(queries);
    },
  });
  const failure = keep.error ?? takeBack.error;
  // What was kept is what stands here only until something of it is changed.
  const kept = keep.data?.content === content ? keep.data.entry : null;
  const isDone = keep.isPending || kept !== null;
  return (
    <>
      <Button
        look="primary"
        // Not disabled: the focus must not be lost with the press.
        aria-disabled={isDone}
        onClick={() => {
          if (!isDone) keep.mutate(proposal);
        }}
      >
        {keep.isPending ? "Keeping…" : kept !== null ? "Kept as a proposal" : "Keep as a proposal"}
      </Button>
      {kept !== null && <WhereItIs entry={kept} />}
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {keep.error !== null ? "The proposal was not kept: " : "The proposal was not taken back: "}
          {failure.message}
        </p>
      )}
    </>
  );
}

type Kept = { content: string; entry: RegisterEntry };

function WhereItIs({ entry }: { entry: RegisterEntry }) {
  const [state] = useViewState();
  return (
    <p className={styles.kept}>
      <span>proposed</span>{" "}
      <Link
        to="/collaboration"
        search={{ ...state, as: "register", status: "proposed", standing: "all", entry: entry.id }}
      >
        {entry.name}
      </Link>{" "}
      is in the register, and counted nowhere as fact.
    </p>
  );
}
