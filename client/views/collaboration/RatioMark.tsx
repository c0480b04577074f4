import { placeOnRuler, ticksUpTo } from "../../components/RatioRuler.tsx";
import styles from "./RatioMark.module.css";

/** A small ruler for one ratio, from the same size to `reach` times; the ratio itself stands beside it as text. */
export function RatioMark({ ratio, reach }: { ratio: number; reach: number }) {
  return (
    <svg className={styles.ruler} aria-hidden="true">
      <line className={styles.axis} x1="0" x2="100%" y1="8" y2="8" />
      {ticksUpTo(reach).map((multiple) => {
        const x = `${placeOnRuler(multiple, 1, reach)}%`;
        return <line key={multiple} className={styles.axis} x1={x} x2={x} y1="5" y2="11" />;
      })}
      <circle className={styles.mark} cx={`${placeOnRuler(ratio, 1, reach)}%`} cy="8" r="4.5" />
    </svg>
  );
}
