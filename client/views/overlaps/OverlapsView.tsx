import { SkeletonBars, SkeletonText } from "../../components/Skeleton.tsx";
import { LoadFailure } from "../../frame/LoadFailure.tsx";
import { useEngland } from "../../state/useEngland.ts";
import { Overlaps } from "./Overlaps.tsx";
import styles from "./OverlapsView.module.css";

/** Where groupings lie across each other: two layers compared three ways, or several groupings at once. */
export function OverlapsView() {
  const england = useEngland();
  if (england.isError) {
    return <LoadFailure error={england.error} onRetry={() => void england.refetch()} />;
  }
  if (england.isPending) {
    return (
      <div className={styles.page}>
        <SkeletonText lines={2} label="Loading England’s areas…" />
        <SkeletonBars rows={10} label="Loading how they overlap…" />
      </div>
    );
  }
  return <Overlaps england={england.data} />;
}
