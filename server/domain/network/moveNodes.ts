import type { CommunityLevel } from "./communityLevel.ts";
import { shuffled } from "./seededRandom.ts";

/** A gain below this share of a node's strength is rounding, and following it could go round in circles. */
const leastGain = 1e-12;

/**
 * Moves nodes one at a time, in place, to the neighbouring community (or one of their own) that raises the modularity most,
 * until no single move raises it, and tells whether any did. A move brings the neighbours it could matter to back into the queue, as in Traag,
 * Waltman and van Eck (2019), "From Louvain to Leiden"; so few nodes are looked at twice for nothing.
 */
export function moveNodes(
  { size, starts, neighbours, weights, strengths, total }: CommunityLevel,
  communityOf: Uint32Array,
  resolution: number,
  random: () => number,
): boolean {
  if (total === 0) return false;
  let moved = false;
  const share = resolution / total;
  const strengthOf = new Float64Array(size);
  const members = new Uint32Array(size);
  for (let node = 0; node < size; node++) {
    const own = communityOf[node] as number;
    strengthOf[own] = (strengthOf[own] as number) + (strengths[node] as number);
    members[own] = (members[own] as number) + 1;
  }
  const empty = new Uint32Array(size);
  let empties = 0;
  for (let each = 0; each < size; each++) if (members[each] === 0) empty[empties++] = each;

  const linked = new Float64Array(size);
  const met = new Uint32Array(size);
  const queue = shuffled(size, random);
  const waiting = new Uint8Array(size).fill(1);
  let head = 0;
  let length = size;
  while (length > 0) {
    const node = queue[head] as number;
    head = head + 1 === size ? 0 : head + 1;
    length -= 1;
    waiting[node] = 0;

    const own = communityOf[node] as number;
    const strength = strengths[node] as number;
    const first = starts[node] as number;
    const end = starts[node + 1] as number;
    let meets = 0;
    for (let entry = first; entry < end; entry++) {
      const community = communityOf[neighbours[entry] as number] as number;
      const before = linked[community] as number;
      if (before === 0) met[meets++] = community;
      linked[community] = before + (weights[entry] as number);
    }
    const expected = strength * share;
    const stay = (linked[own] as number) - expected * ((strengthOf[own] as number) - strength);
    let best = own;
    let most = stay + leastGain * strength;
    for (let at = 0; at < meets; at++) {
      const community = met[at] as number;
      const gain = (linked[community] as number) - expected * (strengthOf[community] as number);
      linked[community] = 0;
      if (gain > most && community !== own) {
        most = gain;
        best = community;
      }
    }
    if (most < 0 && (members[own] as number) > 1) best = empty[--empties] as number;
    if (best === own) continue;

    moved = true;
    communityOf[node] = best;
    strengthOf[best] = (strengthOf[best] as number) + strength;
    strengthOf[own] = (strengthOf[own] as number) - strength;
    members[best] = (members[best] as number) + 1;
    members[own] = (members[own] as number) - 1;
    if (members[own] === 0) {
      strengthOf[own] = 0;
      empty[empties++] = own;
    }
    for (let entry = first; entry < end; entry++) {
      const neighbour = neighbours[entry] as number;
      if (waiting[neighbour] === 1 || communityOf[neighbour] === best) continue;
      waiting[neighbour] = 1;
      const tail = head + length;
      queue[tail >= size ? tail - size : tail] = neighbour;
      length += 1;
    }
  }
  return moved;
}
