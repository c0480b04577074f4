import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { buttonClass } from "../../../components/Button.tsx";
import { CopyButton } from "../../../components/CopyButton.tsx";
import type { England } from "../../../state/england.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { useGroupings } from "../useGroupings.ts";
import type { ChosenPart } from "./chosen.ts";
import { HospitalsSection } from "./HospitalsSection.tsx";
import { landOfEngland } from "./landOfEngland.ts";
import { MembersSection } from "./MembersSection.tsx";
import { NestingSection } from "./NestingSection.tsx";
import { OverlapsSection } from "./OverlapsSection.tsx";
import { PeopleSection } from "./PeopleSection.tsx";
import { PiecesSection } from "./PiecesSection.tsx";
import { RatiosSection } from "./RatiosSection.tsx";
import { RunningCostsSection } from "./RunningCostsSection.tsx";
import styles from "./SelectionPanel.module.css";
import { SharingSection } from "./SharingSection.tsx";
import { selectionFacts } from "./selectionFacts.ts";
import { selectionText } from "./selectionText.ts";
import { sharedAmong } from "./sharedAmong.ts";
import { summarySentences } from "./summarySentences.ts";
import { TogetherSection } from "./TogetherSection.tsx";
import { useChosenDetails, waterLinksOf } from "./useChosenDetails.ts";

/** Everything said of the chosen areas, from the sentence to the figures behind it. */
export function SelectionBody({ england, areas }: { england: England; areas: readonly ChosenPart[] }) {
  const [state] = useViewState();
  const details = useChosenDetails(areas, state.asAt);
  const known = details?.details;
  const facts = useMemo(
    () =>
      selectionFacts(
        england,
        landOfEngland(england),
        areas,
        known === undefined ? [] : waterLinksOf(england, known),
      ),
    [england, areas, known],
  );
  const { list: groupings, isPending, failure } = useGroupings(england);
  const areCcgs = areas.every(({ kind }) => kind === "ccg");
  // What has not been read is left out, rather than told as nothing.
  const sharing =
    areCcgs && !isPending && failure === null
      ? { shared: sharedAmong(groupings, areas), asAt: state.asAt }
      : null;
  const sentences = useMemo(() => summarySentences(england, facts), [england, facts]);
  const [only] = areas;
  const area = england.byId.get(only?.id ?? "");
  return (
    <>
      {area !== undefined && areas.length === 1 && (
        <p className={styles.codes}>{[area.officialName, area.ods, area.code].filter(isText).join(" · ")}</p>
      )}
      <p className={styles.lead}>{sentences.join(" ")}</p>
      <div className={styles.actions}>
        {areas.length === 1 && only !== undefined ? (
          <Link to="/organisations/$id" params={{ id: only.id }} search={state} className={buttonClass}>
            Open page
          </Link>
        ) : (
          <Link
            to="/overlaps"
            search={{ ...state, sets: areas.map((area) => area.id), as: "groupings" }}
            className={buttonClass}
          >
            Compare in Overlaps
          </Link>
        )}
        <CopyButton
          label="Copy as text"
          done="The summary of the selection is copied."
          text={() => selectionText(england, facts, sharing)}
        />
      </div>
      {areas.length > 1 && <MembersSection facts={facts} />}
      <PeopleSection facts={facts} />
      <OverlapsSection facts={facts} />
      <RatiosSection england={england} facts={facts} />
      <NestingSection england={england} facts={facts} />
      {areCcgs ? (
        <SharingSection england={england} ccgs={areas} />
      ) : (
        <TogetherSection england={england} facts={facts} />
      )}
      <PiecesSection england={england} facts={facts} />
      <HospitalsSection details={details} />
      <RunningCostsSection facts={facts} />
    </>
  );
}

function isText(text: string | null): text is string {
  return text !== null;
}
