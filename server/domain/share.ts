/** `part` of `whole` as a share of one; a share of nobody or of the unknown is not known, so `null`. */
export function shareOf(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole === 0) return null;
  return part / whole;
}
