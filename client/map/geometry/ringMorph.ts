/** A closed line on the screen, without its first point repeated. */
export type ScreenRing = (readonly [number, number])[];

/** Points every ring is given, so that any ring can become any other point by point. */
const morphPoints = 64;

/**
 * A ring as `count` points at equal steps along it, running clockwise on the screen and beginning at the
 * point straight above its middle: two rings made so can be blended without twisting.
 */
export function evenRing(ring: ScreenRing, count = morphPoints): ScreenRing {
  const clockwise = signedArea(ring) >= 0 ? ring : ring.toReversed();
  const begun = fromTop(clockwise);
  const lengths = begun.map((point, index) => distance(point, begun[(index + 1) % begun.length] ?? point));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const even: ScreenRing = [];
  let edge = 0;
  let walked = 0;
  for (let index = 0; index < count; index += 1) {
    const goal = (total * index) / count;
    while (edge < begun.length - 1 && walked + (lengths[edge] ?? 0) < goal) {
      walked += lengths[edge] ?? 0;
      edge += 1;
    }
    const length = lengths[edge] ?? 0;
    const share = length === 0 ? 0 : (goal - walked) / length;
    even.push(between(begun[edge] ?? [0, 0], begun[(edge + 1) % begun.length] ?? [0, 0], Math.min(1, share)));
  }
  return even;
}

/** The ring a share of the way from one to another, both made by `evenRing`; 0 is the first, 1 the second. */
export function blendRings(from: ScreenRing, to: ScreenRing, share: number): ScreenRing {
  return from.map((point, index) => between(point, to[index] ?? point, share));
}

/** Slow at both ends, for time from 0 to 1. */
export function eased(time: number): number {
  return time < 0.5 ? 4 * time ** 3 : 1 - (-2 * time + 2) ** 3 / 2;
}

function between(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  share: number,
): readonly [number, number] {
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
}

function distance([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

/** Positive where the ring runs clockwise on a screen, whose y grows downwards. */
function signedArea(ring: ScreenRing): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return twice / 2;
}

function fromTop(ring: ScreenRing): ScreenRing {
  const middleX = ring.reduce((sum, [x]) => sum + x, 0) / ring.length;
  const middleY = ring.reduce((sum, [, y]) => sum + y, 0) / ring.length;
  let top = 0;
  let least = Number.POSITIVE_INFINITY;
  ring.forEach(([x, y], index) => {
    const turn = Math.abs(Math.atan2(x - middleX, middleY - y));
    if (turn < least) {
      least = turn;
      top = index;
    }
  });
  return [...ring.slice(top), ...ring.slice(0, top)];
}
