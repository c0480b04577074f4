import { ViewTabs } from "../../components/ViewTabs.tsx";
import { Page } from "../../frame/Page.tsx";
import { useViewState } from "../../state/useViewState.ts";
import { AskPanel } from "./ask/AskPanel.tsx";
import { type DataPanel, dataPanelOf, dataPanels } from "./dataPanels.ts";
import { TablesPanel } from "./tables/TablesPanel.tsx";
import { TakeAwayPanel } from "./takeAway/TakeAwayPanel.tsx";

/** Everything the product knows, to be asked in SQL, read about table by table, and taken into other tools. */
export function DataPage() {
  const [state, change] = useViewState();
  const panel = dataPanelOf(state.as);
  return (
    <Page>
      <h1 className="visually-hidden">Data</h1>
      <ViewTabs
        label="Parts of the data"
        tabs={dataPanels}
        selected={panel}
        onSelect={(name) => change({ as: name === "ask" ? null : name })}
      >
        <Panel panel={panel} />
      </ViewTabs>
    </Page>
  );
}

function Panel({ panel }: { panel: DataPanel }) {
  switch (panel) {
    case "ask":
      return <AskPanel />;
    case "tables":
      return <TablesPanel />;
    case "take-away":
      return <TakeAwayPanel />;
  }
}
