import styles from "./ShareBar.module.css";

/** One part of a whole; `share` is 0 to 1. */
export type SharePart = { key: string; label: string; share: number; text: string };

/** Room for a label inside a part, as a share of the bar: what is narrower is named in the list alone. */
const labelledFrom = 0.12;

/**
 * A whole in its parts as one bar, each part named inside it where there is room, and all of them in a
 * list below it. The parts keep the order they are given in.
 */
export function ShareBar({ label, parts }: { label: string; parts: readonly SharePart[] }) {
  const ends = parts.map((_, place) => parts.slice(0, place + 1).reduce((sum, part) => sum + part.share, 0));
  return (
    <figure className={styles.figure} aria-label={label}>
      <svg className={styles.bar} aria-hidden="true">
        {parts.map((part, place) => {
          const start = (ends[place] ?? 0) - part.share;
          return (
            <g key={part.key} data-shade={place % shades}>
              <rect x={`${100 * start}%`} width={`${100 * part.share}%`} height="100%" />
              {part.share >= labelledFrom && (
                <text x={`${100 * (start + part.share / 2)}%`} y="50%">
                  {part.text}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <ul className={styles.parts}>
        {parts.map((part, place) => (
          <li key={part.key}>
            <svg className={styles.key} aria-hidden="true" data-shade={place % shades}>
              <rect width="100%" height="100%" />
            </svg>
            {part.label} <span className={styles.value}>{part.text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** How many shades the style sheet has: neighbours differ in lightness, so they part in grey print too. */
const shades = 4;
