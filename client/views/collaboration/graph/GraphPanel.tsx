import { SkeletonBars, SkeletonText } from "../../../components/Skeleton.tsx";
import { LoadFailure } from "../../../frame/LoadFailure.tsx";
import type { England } from "../../../state/england.ts";
import { useDocumentTitle } from "../../../state/useDocumentTitle.ts";
import { GraphAnswerView } from "./GraphAnswerView.tsx";
import { useCollaborationGraph } from "./useCollaborationGraph.ts";

/** Who is linked with whom: the graph of collaboration beside the map, and the same as a list and a table. */
export function GraphPanel({ england }: { england: England }) {
  useDocumentTitle("Who is linked with whom · Collaboration");
  const answer = useCollaborationGraph(england);
  switch (answer.state) {
    case "pending":
      return (
        <>
          <SkeletonText lines={2} label="Loading who is linked with whom…" />
          <SkeletonBars rows={8} label="Loading the graph…" />
        </>
      );
    case "failed":
      return <LoadFailure error={answer.error} onRetry={answer.retry} />;
    case "ready":
      return <GraphAnswerView england={england} shown={answer.shown} />;
  }
}
