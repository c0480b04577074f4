import styles from "./FigureValue.module.css";
import type { FigureAbout } from "./figureAbout.ts";
import { unknownText } from "./format.ts";
import { SourcesButton } from "./SourcesButton.tsx";

type FigureValueProps = {
  /** The value as written by format.ts, with its unit where the place does not give it. */
  text: string;
  about: FigureAbout;
};

/**
 * One number that can be asked where it comes from: the value is a button that opens its sources. An
 * estimate carries its mark.
 */
export function FigureValue({ text, about }: FigureValueProps) {
  return (
    <SourcesButton
      text={text}
      about={about}
      className={styles.figure}
      title={`${about.label}: where this comes from`}
    >
      {text}
      {about.estimate && text !== unknownText && (
        <abbr className={styles.estimate} title="estimate">
          est.
        </abbr>
      )}
      <span className="visually-hidden">, where this comes from</span>
    </SourcesButton>
  );
}
