import { formatCount } from "../../../components/format.ts";
import { unknownFill } from "../../../map/colour/palettes.ts";
import { formatNumber, noValue } from "../result/formatCell.ts";
import styles from "./AnswerMap.module.css";
import { type AnswerColours, namedFill } from "./answerMapShapes.ts";

type MapKeyProps = {
  /** What the colours stand for; `null` where areas are only named. */
  title: string | null;
  colours: AnswerColours | null;
  /** How many areas of the answer have no value. */
  unknown: number;
  /** How many areas of the layer are not in the answer. */
  others: number;
  words: { one: string; many: string };
};

/** What the colours of the map mean. */
export function MapKey({ title, colours, unknown, others, words }: MapKeyProps) {
  return (
    <>
      {title !== null && <h3 className={styles.title}>{title}</h3>}
      <ul className={styles.key}>
        {title === null || colours === null ? (
          <Sample fill={namedFill} text="in the answer" />
        ) : (
          colours.palette.map((fill, place) => (
            <Sample key={fill} fill={fill} text={rangeText(colours, place)} />
          ))
        )}
        {title !== null && unknown > 0 && (
          <Sample fill={unknownFill} text={`${noValue} (${formatCount(unknown)})`} />
        )}
        {others > 0 && (
          <Sample
            fill="#f4f6f7"
            text={`not in the answer (${formatCount(others)} ${others === 1 ? words.one : words.many})`}
          />
        )}
      </ul>
    </>
  );
}

function Sample({ fill, text }: { fill: string; text: string }) {
  return (
    <li>
      <svg width="20" height="14" aria-hidden="true">
        <rect x="0.5" y="0.5" width="19" height="13" fill={fill} className={styles.swatch} />
      </svg>
      {text}
    </li>
  );
}

function rangeText({ classes, areWhole }: AnswerColours, place: number): string {
  if (classes === null) return "all the same value";
  const { smallest, largest, breaks } = classes;
  const from = place === 0 ? smallest : (breaks[place - 1] ?? smallest);
  const to = breaks[place];
  const text = (value: number) => formatNumber(value, "number");
  // Of a few whole numbers each is told, as in "4 to 6"; of many it is the breaks that are round.
  const last = to === undefined ? largest : areWhole && largest - smallest < 100 ? to - 1 : null;
  if (last === null) return `${text(from)} to under ${text(to ?? largest)}`;
  return last === from ? text(from) : `${text(from)} to ${text(last)}`;
}
