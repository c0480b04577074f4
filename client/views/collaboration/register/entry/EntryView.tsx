import { Link } from "@tanstack/react-router";
import type { RegisterEntry } from "../../../../../server/contract/register.ts";
import { Button, buttonClass } from "../../../../components/Button.tsx";
import { CopyButton } from "../../../../components/CopyButton.tsx";
import type { England } from "../../../../state/england.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import type { NameOf } from "../organisationNames.ts";
import { costText } from "./differences.ts";
import { EntryHistory } from "./EntryHistory.tsx";
import styles from "./EntryView.module.css";
import { entryMapWay } from "./entryMapWay.ts";
import { entrySentences } from "./entrySentences.ts";
import { TieList } from "./TieList.tsx";

/** What is being done with the entry that is open. */
export type EntryMode = "read" | "edit" | "end" | "delete";

type EntryViewProps = {
  england: England;
  entry: RegisterEntry;
  nameOf: NameOf;
  onMode: (mode: EntryMode) => void;
};

/** Everything of one entry: in sentences, tie by tie, and what was done to it. */
export function EntryView({ england, entry, nameOf, onMode }: EntryViewProps) {
  const [state] = useViewState();
  const map = entryMapWay(england, entry);
  return (
    <>
      {entry.status === "proposed" && (
        <p className={styles.proposed}>A proposal: an idea that is never counted as fact.</p>
      )}
      <p className={styles.sentences}>{entrySentences(england, entry, nameOf, state.asAt).join(" ")}</p>
      {entry.kind !== "grouping" && entry.yearlyCost !== null && <p>Cost: {costText(entry.yearlyCost)}.</p>}
      {entry.note !== null && <p className={styles.note}>{entry.note}</p>}
      <div className={styles.actions}>
        <Button look="primary" onClick={() => onMode("edit")}>
          Correct
        </Button>
        <Button onClick={() => onMode("end")}>Say when it ended</Button>
        {map !== null && (
          <Link to="/" search={{ ...state, ...map }} className={buttonClass} data-look="secondary">
            Show them on the map
          </Link>
        )}
        <CopyButton text={() => window.location.href} label="Copy link" done="Link copied." />
        <Button onClick={() => onMode("delete")}>Delete</Button>
      </div>
      <TieList entry={entry} nameOf={nameOf} />
      <EntryHistory entry={entry} nameOf={nameOf} />
    </>
  );
}
