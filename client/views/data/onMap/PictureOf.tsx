import styles from "./AnswerMap.module.css";
import type { AnswerPicture } from "./answerMapShapes.ts";
import type { AreaValue } from "./areaValues.ts";

type PictureOfProps = {
  picture: AnswerPicture;
  label: string;
  pointed: string | null;
  onPoint: (value: AreaValue | null) => void;
};

/** One picture of the answer's areas. */
export function PictureOf({ picture, label, pointed, onPoint }: PictureOfProps) {
  const { name, width, height, land, shapes } = picture;
  return (
    <div className={styles.picture} data-inset={name !== "England"}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        onPointerLeave={() => onPoint(null)}
      >
        {land.map((path) => (
          <path key={path} d={path} className={styles.beyond} />
        ))}
        {shapes
          .toSorted((one, other) => rank(one.found, pointed) - rank(other.found, pointed))
          .map(({ area, path, fill, found }) => (
            <path
              key={area.id}
              d={path}
              className={styles.area}
              data-found={found !== null}
              data-pointed={area.id === pointed}
              fill={fill ?? undefined}
              onPointerEnter={() => onPoint(found)}
            >
              <title>{area.name}</title>
            </path>
          ))}
      </svg>
      {name !== "England" && <span className={styles.name}>{name}</span>}
    </div>
  );
}

/** What is pointed at comes last, so that nothing hides its outline. */
function rank(found: AreaValue | null, pointed: string | null): number {
  if (found === null) return 0;
  return found.area.id === pointed ? 2 : 1;
}
