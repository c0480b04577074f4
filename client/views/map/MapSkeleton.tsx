import { SkeletonBars, SkeletonText } from "../../components/Skeleton.tsx";
import styles from "./MapWorkspace.module.css";

/** The map's page before England has come: panels and sea where they will be, so that nothing jumps. */
export function MapSkeleton() {
  return (
    <div className={styles.workspace}>
      <div className={styles.controls}>
        <div className={styles.waiting}>
          <SkeletonText lines={4} label="Loading the choices…" />
          <SkeletonBars rows={5} />
        </div>
      </div>
      <div className={styles.map}>
        <p role="status" className={styles.sea}>
          Drawing England…
        </p>
      </div>
    </div>
  );
}
