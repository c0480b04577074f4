/** How many ties are known to have begun and ended in a year. */
type YearOfDates = { year: number; starts: number; ends: number };

/** Starts and ends of ties by year, and how many are not known, which no bar can show. */
export type DatesByYear = {
  years: readonly YearOfDates[];
  ties: number;
  startsUnknown: number;
  endsUnknown: number;
};

type Dated = { validFrom: string | null; validTo: string | null };

/** Counts the dates of ties by year: all that every date tells, since some are known to the year only. */
export function datesByYear(ties: readonly Dated[], first: number, last: number): DatesByYear {
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const inYear = (date: string | null, year: number) => date !== null && Number(date.slice(0, 4)) === year;
  return {
    years: years.map((year) => ({
      year,
      starts: ties.filter(({ validFrom }) => inYear(validFrom, year)).length,
      ends: ties.filter(({ validTo }) => inYear(validTo, year)).length,
    })),
    ties: ties.length,
    startsUnknown: ties.filter(({ validFrom }) => validFrom === null).length,
    endsUnknown: ties.filter(({ validTo }) => validTo === null).length,
  };
}
