/** The two columns that a chart or map draws, by place from nought. */
export type Axes = {
  along: number;
  amount: number;
  /** Whether amounts over time are wanted as bars; a line where it is left out. */
  isBars?: boolean;
};

/** Reads `1.3` or `1.3.bars` of the address; `null` where it names no two columns that could be there. */
export function readAxes(text: string | null, columns: number): Axes | null {
  const [, first, second, bars] = /^(\d{1,4})\.(\d{1,4})(\.bars)?$/.exec(text ?? "") ?? [];
  if (first === undefined || second === undefined) return null;
  const axes = {
    along: Number(first) - 1,
    amount: Number(second) - 1,
    ...(bars === undefined ? {} : { isBars: true }),
  };
  const isThere = (place: number) => place >= 0 && place < columns;
  return isThere(axes.along) && isThere(axes.amount) ? axes : null;
}

/** The same for the address. */
export function writeAxes({ along, amount, isBars = false }: Axes): string {
  return `${along + 1}.${amount + 1}${isBars ? ".bars" : ""}`;
}
