import type { VisibleHub, VisibleTie } from "./visibleGraph.ts";

/** What stands out while something is chosen or pointed at. */
export type Lit = { hasMark: (id: string) => boolean; hasTie: (tie: VisibleTie) => boolean };

/**
 * What stands out with these marks: themselves, what they are tied to, and the things that many have in common that they
 * take part in, with the lines of those to others too.
 */
export function litBy(
  marks: ReadonlySet<string>,
  { hubs, lines }: { hubs: readonly VisibleHub[]; lines: readonly VisibleTie[] },
): Lit {
  const litHubs = new Set(
    hubs.filter((hub) => marks.has(hub.id) || hub.marks.some((mark) => marks.has(mark))).map(({ id }) => id),
  );
  const isSource = (id: string) => marks.has(id) || litHubs.has(id);
  const hasTie = ({ source, target }: VisibleTie) => isSource(source) || isSource(target);
  const reached = new Set(lines.filter(hasTie).flatMap(({ source, target }) => [source, target]));
  return { hasMark: (id) => isSource(id) || reached.has(id), hasTie };
}
