import type { ReactNode } from "react";
import { SkeletonBars, SkeletonText } from "../components/Skeleton.tsx";
import type { England } from "../state/england.ts";
import { useEngland } from "../state/useEngland.ts";
import { LoadFailure } from "./LoadFailure.tsx";
import { Page } from "./Page.tsx";

type EnglandPageProps = {
  /** What its heading and its lines wait for, said while they do. */
  waitingFor: { heading: string; lines: string };
  children: (england: England) => ReactNode;
};

/** A view that needs England: what stands there until it has come, where it cannot be had, and when it is here. */
export function EnglandPage({ waitingFor, children }: EnglandPageProps) {
  const england = useEngland();
  if (england.isError) {
    return <LoadFailure error={england.error} onRetry={() => void england.refetch()} />;
  }
  return (
    <Page>
      {england.isPending ? (
        <>
          <SkeletonText lines={2} label={waitingFor.heading} />
          <SkeletonBars rows={10} label={waitingFor.lines} />
        </>
      ) : (
        children(england.data)
      )}
    </Page>
  );
}
