/** The days that can be asked about: from the year before CCGs began to the last of which any source speaks. */
export const asAtRange = { first: "2012-01-01", last: "2018-12-31" } as const;

/** Whether a day, as `YYYY-MM-DD`, can be asked about. */
export function isInAsAtRange(day: string): boolean {
  return day >= asAtRange.first && day <= asAtRange.last;
}
