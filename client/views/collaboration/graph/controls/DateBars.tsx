import { formatCount, unknownText } from "../../../../components/format.ts";
import styles from "./DateBars.module.css";
import type { DatesByYear } from "./datesByYear.ts";

/** Height of the longest bar, in pixels. */
const height = 22;
/** Room for the number at the end of a bar. */
const room = 15;

/** When ties are known to have begun and ended, by year, and of how many of them nobody knows it. */
export function DateBars({ dates }: { dates: DatesByYear }) {
  const { years, ties, startsUnknown, endsUnknown } = dates;
  const most = Math.max(1, ...years.flatMap(({ starts, ends }) => [starts, ends]));
  return (
    <figure className={styles.bars}>
      <div className={styles.years} aria-hidden="true">
        {years.map((each) => (
          <Bar key={each.year} {...each} most={most} />
        ))}
      </div>
      <div className={styles.shares} aria-hidden="true">
        <Share what="Start" ties={ties} unknown={startsUnknown} />
        <Share what="End" ties={ties} unknown={endsUnknown} />
      </div>
      <figcaption>
        Above the line ties of CCGs that began in the year, below it those that ended. Of {formatCount(ties)}{" "}
        recorded, the start of {formatCount(startsUnknown)} and the end of {formatCount(endsUnknown)} is not
        known; an end that is not known may still lie ahead.
        <details className={styles.table}>
          <summary>The same as a table</summary>
          <table>
            <caption className="visually-hidden">Ties that began and ended, by year</caption>
            <thead>
              <tr>
                <th scope="col">Year</th>
                <th scope="col">Ties that began</th>
                <th scope="col">Ties that ended</th>
              </tr>
            </thead>
            <tbody>
              {years.map(({ year, starts, ends }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td>{formatCount(starts)}</td>
                  <td>{formatCount(ends)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{unknownText}</th>
                <td>{formatCount(startsUnknown)}</td>
                <td>{formatCount(endsUnknown)}</td>
              </tr>
            </tbody>
          </table>
        </details>
      </figcaption>
    </figure>
  );
}

type BarProps = { year: number; starts: number; ends: number; most: number };

function Bar({ year, starts, ends, most }: BarProps) {
  const axis = height + room;
  const [up, down] = [(height * starts) / most, (height * ends) / most];
  return (
    <div className={styles.year}>
      <svg width="100%" height={2 * axis + 1} aria-hidden="true">
        {starts > 0 && (
          <>
            <rect className={styles.starts} x="12%" width="76%" y={axis - up} height={up} />
            <text x="50%" y={axis - up - 4} textAnchor="middle">
              {formatCount(starts)}
            </text>
          </>
        )}
        <rect className={styles.axis} x="0" width="100%" y={axis} height="1" />
        {ends > 0 && (
          <>
            <rect className={styles.ends} x="12%" width="76%" y={axis + 1} height={down} />
            <text x="50%" y={axis + down + 12} textAnchor="middle">
              {formatCount(ends)}
            </text>
          </>
        )}
      </svg>
      <span>{year}</span>
    </div>
  );
}

/** Of all ties how many have the date and how many do not: what no year can show is shown beside them. */
function Share({ what, ties, unknown }: { what: string; ties: number; unknown: number }) {
  const known = ties === 0 ? 0 : (100 * (ties - unknown)) / ties;
  return (
    <p className={styles.share}>
      <span>{what}</span>
      <svg width="100%" height="10" aria-hidden="true">
        <rect className={styles.unknown} x="0" y="1" width="100%" height="8" />
        <rect className={styles.starts} x="0" y="1" width={`${known}%`} height="8" />
      </svg>
      <span>
        {formatCount(ties - unknown)} known, {formatCount(unknown)} not
      </span>
    </p>
  );
}
