import { SkeletonBars, SkeletonText } from "../../components/Skeleton.tsx";
import { LoadFailure } from "../../frame/LoadFailure.tsx";
import { useEngland } from "../../state/useEngland.ts";
import { Collaboration } from "./Collaboration.tsx";
import styles from "./CollaborationView.module.css";

/** Who works with whom and on what, what sharing one thing more would mean, and the register behind both. */
export function CollaborationView() {
  const england = useEngland();
  if (england.isError) {
    return <LoadFailure error={england.error} onRetry={() => void england.refetch()} />;
  }
  if (england.isPending) {
    return (
      <div className={styles.page}>
        <SkeletonText lines={2} label="Loading England’s organisations…" />
        <SkeletonBars rows={10} label="Loading who works with whom…" />
      </div>
    );
  }
  return <Collaboration england={england.data} />;
}
