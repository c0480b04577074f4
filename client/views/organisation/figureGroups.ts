import type { Figure } from "../../../server/contract/common.ts";
import { formatDate } from "../../components/format.ts";

/** Figures under the headings people look for them, in this order; what no heading claims comes last. */
const headings: readonly { title: string; claims: RegExp }[] = [
  { title: "People who live there", claims: /^(people(-of-members)?|ratio-to-median|density|largest-.*)$/ },
  { title: "Ages", claims: /^(share|age|people)-\d/ },
  { title: "Registered people and practices", claims: /^(registered|practices)/ },
  { title: "Money", claims: /^(core-allocation|running-costs)/ },
  { title: "Land", claims: /^(area|pieces)$/ },
  {
    title: "Working together, as recorded",
    claims: /^sharing-(partner|strength|grouping|people|inside|outside|organisations|hospitals|councils)/,
  },
  {
    title: "In the chains of sharing",
    claims: /^sharing-(linked|closeness|betweenness|core|clustering|cuts|bridges)$/,
  },
  { title: "Boundaries it meets", claims: /-(count|cuts)$/ },
  { title: "Hospitals and admissions", claims: /^(hospital-sites|ccgs-)/ },
];

/** One line: a figure, or the share and the number of the same people beside each other. */
export type FigureRow = { label: string; figures: readonly Figure[] };
export type FigureGroup = {
  title: string;
  /** When all of it holds, where that is one period; `null` where the rows say it themselves. */
  period: string | null;
  rows: readonly FigureRow[];
};

/** Puts figures into groups, each period said once; groups with nothing in them are left out. */
export function figureGroups(figures: readonly Figure[]): FigureGroup[] {
  const placeOf = (figure: Figure) => {
    const place = headings.findIndex(({ claims }) => claims.test(figure.key));
    return place === -1 ? headings.length : place;
  };
  return [...headings.map(({ title }) => title), "Also recorded"].flatMap((title, place) => {
    const own = figures.filter((figure) => placeOf(figure) === place);
    return own.length === 0 ? [] : [groupOf(title, own)];
  });
}

function groupOf(title: string, figures: readonly Figure[]): FigureGroup {
  const [first] = new Set(figures.map(({ period }) => period));
  const isOne = figures.every(({ period }) => period === first);
  const period = isOne && first !== null && first !== undefined ? formatDate(first) : null;
  return { title, period, rows: rowsOf(figures, isOne) };
}

/** The share of an age band takes the number of its people along: `share-0-17` and `age-0-17`. */
function rowsOf(figures: readonly Figure[], periodSaid: boolean): FigureRow[] {
  const countOf = (share: Figure) => {
    const band = share.key.replace(/^share-/, "");
    return figures.find(({ key }) => key === `age-${band}` || key === `people-${band}`);
  };
  const shares = figures.filter(({ key }) => /^share-\d/.test(key));
  const told = new Set(shares.map(countOf));
  return byBand(figures).flatMap((figure): FigureRow[] => {
    if (told.has(figure)) return [];
    const count = shares.includes(figure) ? countOf(figure) : undefined;
    return [
      {
        label: labelOf(figure, periodSaid),
        figures: count === undefined ? [figure] : [figure, count],
      },
    ];
  });
}

/** Age bands from the youngest up; everything else keeps its order. */
function byBand(figures: readonly Figure[]): readonly Figure[] {
  const startOf = ({ key }: Figure) => Number(/^(?:share|age|people)-(\d+)/.exec(key)?.[1] ?? 0);
  return figures.toSorted((one, other) => startOf(one) - startOf(other));
}

/** The label in its group: without what the heading or the mark of an estimate says, with a period nobody else says. */
function labelOf({ label, period, estimate }: Figure, periodSaid: boolean): string {
  const aged = label.replace(/^Share aged/, "Aged");
  const short = estimate ? aged.replace(/ \(estimate\)$/, "") : aged;
  return periodSaid || period === null || label.includes(period) ? short : `${short}, ${formatDate(period)}`;
}
