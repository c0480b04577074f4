import { FigureValue } from "../../components/FigureValue.tsx";
import type { FigureAbout } from "../../components/figureAbout.ts";
import styles from "./FitHeader.module.css";

type FitFigureProps = {
  label: string;
  /** The value as written, and what stands beside it. */
  text: string;
  rest: string;
  /** How far the bar reaches from 0 to 1; `null` where the figure is no share and has no bar. */
  share: number | null;
  about: FigureAbout;
};

/** One figure of the fit; its value opens what it means and where it comes from. */
export function FitFigure({ label, text, rest, share, about }: FitFigureProps) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd>
        <span className={styles.value}>
          <FigureValue text={text} about={about} />
        </span>
        <span className={styles.rest}>{rest}</span>
        {share !== null && (
          <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect className={styles.ground} width="100" height="6" />
            <rect className={styles.fill} width={100 * share} height="6" />
          </svg>
        )}
      </dd>
    </div>
  );
}
