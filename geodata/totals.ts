/** What a complete and correct reading of the source adds up to. */
export interface Totals {
  lsoas: number;
  ccgs: number;
  districts: number;
  counties: number;
  footprints: number;
  regions: number;
  /** Residents in mid-2015. */
  people: number;
}

/** England on 1 April 2016, people as of mid-2015 (ONS). */
export const englandTotals: Totals = {
  lsoas: 32_844,
  ccgs: 209,
  districts: 326,
  counties: 152,
  footprints: 44,
  regions: 4,
  people: 54_786_327,
};
