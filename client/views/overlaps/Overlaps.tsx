import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { layerWords } from "../../components/layerWords.ts";
import type { England } from "../../state/england.ts";
import { useDocumentTitle } from "../../state/useDocumentTitle.ts";
import { useViewState } from "../../state/useViewState.ts";
import { DataNote } from "./DataNote.tsx";
import { LayerPair } from "./LayerPair.tsx";
import styles from "./OverlapsView.module.css";
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
    <div className={styles.page}>
      <h1 className="visually-hidden">Overlaps</h1>
      <Tabs
        selectedKey={panel}
        onSelectionChange={(key) => change({ as: key === "list" ? null : String(key) })}
      >
        <TabList aria-label="Ways of looking at overlaps" className={styles.tabs ?? ""}>
          {Object.entries(overlapsPanels).map(([id, label]) => (
            <Tab key={id} id={id} className={styles.tab ?? ""}>
              {label}
            </Tab>
          ))}
        </TabList>
        <TabPanel id={panel} className={styles.panel ?? ""}>
          {panel === "groupings" ? (
            <SetsPanel england={england} />
          ) : (
            <LayerPair england={england} panel={panel} />
          )}
          <DataNote />
        </TabPanel>
      </Tabs>
    </div>
  );
}
