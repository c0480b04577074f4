import type { FigureAbout } from "../../../components/figureAbout.ts";
import { SourcesButton } from "../../../components/SourcesButton.tsx";
import styles from "./Legend.module.css";

/** Opens where the colours' numbers come from. */
export function AboutLink({ about }: { about: FigureAbout }) {
  return (
    <>
      {" "}
      <SourcesButton text={about.label} about={about} className={styles.about}>
        Source
      </SourcesButton>
    </>
  );
}
