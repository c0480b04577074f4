import type { Adjacency } from "./adjacency.ts";

/**
 * How much more of the weight lies inside the communities than would if edges fell by chance between nodes of the same
 * strength: the sum over communities of inside / all − resolution × (strength / 2 all)². `null` where no edge has a weight.
 */
export function modularity(
  { size, starts, neighbours, weights }: Adjacency,
  communityOf: Uint32Array,
  resolution = 1,
): number | null {
  const strengths = new Float64Array(communityOf.reduce((most, each) => Math.max(most, each + 1), 0));
  let inside = 0;
  let all = 0;
  for (let node = 0; node < size; node++) {
    const own = communityOf[node] as number;
    let strength = 0;
    for (let entry = starts[node] as number, end = starts[node + 1] as number; entry < end; entry++) {
      const weight = weights[entry] as number;
      strength += weight;
      if (communityOf[neighbours[entry] as number] === own) inside += weight;
    }
    strengths[own] = (strengths[own] as number) + strength;
    all += strength;
  }
  if (all === 0) return null;
  let expected = 0;
  for (let each = 0; each < strengths.length; each++) expected += ((strengths[each] as number) / all) ** 2;
  return inside / all - resolution * expected;
}
