const zooms: Readonly<Record<number, number>> = { 1: 0, 2: 6.2, 3: 7.2, 4: 8.2 };

/** The zoom from which towns of a rank are named; a rank that is not used is never named. */
export function zoomOfRank(rank: number): number {
  return zooms[rank] ?? Number.POSITIVE_INFINITY;
}
