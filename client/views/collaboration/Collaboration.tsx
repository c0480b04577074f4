import { lazy, Suspense } from "react";
import { programPart } from "../../api/programPart.ts";
import { SkeletonBars } from "../../components/Skeleton.tsx";
import { ViewTabs } from "../../components/ViewTabs.tsx";
import type { England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";
import { type CollaborationPanel, collaborationPanels, panelOf } from "./collaborationPanels.ts";
import { PartnersPanel } from "./partners/PartnersPanel.tsx";
import { RegisterPanel } from "./register/RegisterPanel.tsx";
import { WhatIfPanel } from "./whatIf/WhatIfPanel.tsx";

// sigma comes with the graph alone: whoever never opens it never fetches it.
const GraphPanel = lazy(() =>
  programPart(() => import("./graph/GraphPanel.tsx")).then((part) => ({ default: part.GraphPanel })),
);

/** The parts of the view, one at a time; which one is in the address. Each names the page by what it shows. */
export function Collaboration({ england }: { england: England }) {
  const [state, change] = useViewState();
  const panel = panelOf(state.as);
  return (
    <>
      <h1 className="visually-hidden">Collaboration</h1>
      <ViewTabs
        label="Parts of collaboration"
        tabs={collaborationPanels}
        selected={panel}
        onSelect={(name) => change({ as: name === "partners" ? null : name })}
      >
        <Panel panel={panel} england={england} />
      </ViewTabs>
    </>
  );
}

function Panel({ panel, england }: { panel: CollaborationPanel; england: England }) {
  switch (panel) {
    case "partners":
      return <PartnersPanel england={england} />;
    case "graph":
      return (
        <Suspense fallback={<SkeletonBars rows={10} label="Loading the graph…" />}>
          <GraphPanel england={england} />
        </Suspense>
      );
    case "what-if":
      return <WhatIfPanel england={england} />;
    case "register":
      return <RegisterPanel england={england} />;
  }
}
