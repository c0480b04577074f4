import { commonKindWords } from "../../../../server/domain/sharing/commonKinds.ts";
import { listed } from "../../../components/inWords.ts";
import { SkeletonBars, SkeletonText } from "../../../components/Skeleton.tsx";
import { LoadFailure } from "../../../frame/LoadFailure.tsx";
import type { England } from "../../../state/england.ts";
import { useDocumentTitle } from "../../../state/useDocumentTitle.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { GraphAnswerView } from "./GraphAnswerView.tsx";
import { kindsThatFit } from "./kindsThatFit.ts";
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
      return <Failed error={answer.error} onRetry={answer.retry} />;
    case "ready":
      return <GraphAnswerView england={england} shown={answer.shown} />;
  }
}

/** Why there is no graph, and where there would be too much of it, the way to less. */
function Failed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const [, change] = useViewState();
  const kinds = kindsThatFit(error);
  return (
    <LoadFailure error={error} onRetry={onRetry}>
      {kinds.length > 0 && (
        <button type="button" onClick={() => change({ on: kinds })}>
          Draw only {listed(kinds.map((kind) => commonKindWords[kind].plural))}
        </button>
      )}
    </LoadFailure>
  );
}
