import type { Figure } from "../../../server/contract/common.ts";

/** Figures under the headings people look for them, in this order; what no heading claims comes last. */
const headings: readonly { title: string; claims: RegExp }[] = [
  { title: "People who live there", claims: /^(people|share|age|ratio|density)/ },
  { title: "Registered people and practices", claims: /^(registered|practices)/ },
  { title: "Money", claims: /^(core-allocation|running-costs)/ },
  { title: "Place", claims: /^(area|pieces|.*-count|.*-cuts|members|largest)/ },
];

export type FigureGroup = { title: string; figures: readonly Figure[] };

/** Puts figures into groups; groups with nothing in them are left out. */
export function figureGroups(figures: readonly Figure[]): FigureGroup[] {
  const groupOf = (figure: Figure) => headings.findIndex(({ claims }) => claims.test(figure.key));
  return [...headings.map(({ title }) => title), "Also recorded"]
    .map((title, place) => ({
      title,
      figures: figures.filter((figure) => {
        const group = groupOf(figure);
        return (group === -1 ? headings.length : group) === place;
      }),
    }))
    .filter((group) => group.figures.length > 0);
}
