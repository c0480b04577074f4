import { layerWords } from "../../components/layerWords.ts";
import { ViewTabs } from "../../components/ViewTabs.tsx";
import type { England } from "../../state/england.ts";
import { useDocumentTitle } from "../../state/useDocumentTitle.ts";
import { useViewState } from "../../state/useViewState.ts";
import { DataNote } from "./DataNote.tsx";
import { LayerPair } from "./LayerPair.tsx";
import { overlapsPanels, panelOf } from "./overlapsPanels.ts";
import { SetsPanel } from "./SetsPanel.tsx";

/** The ways of looking at overlaps, one at a time; which one is in the address. */
export function Overlaps({ england }: { england: England }) {
  const [state, change] = useViewState();
  const panel = panelOf(state.as);
  const subject =
    panel === "groupings" ? "" : ` · ${layerWords[state.first].title} and ${layerWords[state.second].many}`;
  useDocumentTitle(`${overlapsPanels[panel]}${subject} · Overlaps`);
  return (
    <>
      <h1 className="visually-hidden">Overlaps</h1>
      <ViewTabs
        label="Ways of looking at overlaps"
        tabs={overlapsPanels}
        selected={panel}
        onSelect={(name) => change({ as: name === "list" ? null : name })}
      >
        {panel === "groupings" ? (
          <SetsPanel england={england} />
        ) : (
          <LayerPair england={england} panel={panel} />
        )}
        <DataNote />
      </ViewTabs>
    </>
  );
}
