import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clash } from "../../geodata/steps/linework/clash.ts";
import { findClashes, indexSegments } from "../../geodata/steps/linework/findClashes.ts";
import { findSwallowed } from "../../geodata/steps/linework/findSwallowed.ts";
import { keptDoubledArea, type Line, type Segment } from "../../geodata/steps/linework/line.ts";
import { mendLines } from "../../geodata/steps/linework/mendLines.ts";
import type { GridPoint } from "../../geodata/steps/readShapes.ts";

/** A line that keeps its ends and the points named; the others may be called back. */
function line(points: GridPoint[], nodes: [number, number], keptInside: number[] = []): Line {
  const last = points.length - 1;
  return {
    points: [...points],
    weights: points.map((_, index) => index + 1),
    kept: points.map((_, index) => index === 0 || index === last || keptInside.includes(index)),
    barred: points.map(() => false),
    nodes,
  };
}

function segment(from: GridPoint, to: GridPoint, nodes: [number, number]): Segment {
  return { line: line([from, to], nodes), from: 0, to: 1 };
}

describe("two segments clash", () => {
  const cases: [string, boolean, GridPoint[], [number, number]][] = [
    [
      "where they cross",
      true,
      [
        [0, 2],
        [2, 0],
      ],
      [2, 3],
    ],
    [
      "where one ends on the other",
      true,
      [
        [1, 1],
        [5, 0],
      ],
      [2, 3],
    ],
    [
      "where both end in one place without a common node",
      true,
      [
        [2, 2],
        [5, 0],
      ],
      [2, 3],
    ],
    [
      "where one runs over the other from a common node",
      true,
      [
        [0, 0],
        [1, 1],
      ],
      [0, 3],
    ],
    [
      "where they join the same two nodes",
      true,
      [
        [0, 0],
        [2, 2],
      ],
      [0, 1],
    ],
    [
      "but not where they meet in a common node",
      false,
      [
        [2, 2],
        [5, 0],
      ],
      [1, 3],
    ],
    [
      "but not where they go on from a common node in a straight line",
      false,
      [
        [2, 2],
        [4, 4],
      ],
      [1, 3],
    ],
    [
      "but not where they are apart",
      false,
      [
        [0, 1],
        [2, 4],
      ],
      [2, 3],
    ],
  ];
  test.each(cases)("%s", (_, expected, [from = [0, 0], to = [0, 0]], nodes) => {
    const diagonal = segment([0, 0], [2, 2], [0, 1]);
    const other = segment(from, to, nodes);
    expect(clash(diagonal, other)).toBe(expected);
    expect(clash(other, diagonal)).toBe(expected);
  });

  test("with themselves where they have no length", () => {
    const point = segment([1, 1], [1, 1], [0, 1]);
    expect(clash(point, point)).toBe(true);
  });
});

describe("mending", () => {
  test("calls a point back where a shortcut has cut across another line", () => {
    const coast = line(
      [
        [0, 0],
        [10, 10],
        [20, 0],
      ],
      [0, 1],
    );
    const river = line(
      [
        [10, 5],
        [10, -5],
      ],
      [2, 3],
    );
    mendLines([coast, river], () => 1);
    expect(coast.kept).toEqual([true, true, true]);
  });

  test("calls a point back where a shortcut has passed over an island without touching it", () => {
    const coast = line(
      [
        [0, 0],
        [10, 20],
        [20, 0],
      ],
      [0, 1],
    );
    const island = line(
      [
        [9, 5],
        [11, 5],
        [10, 7],
        [9, 5],
      ],
      [2, 2],
      [1, 2],
    );
    expect(findSwallowed([coast, island])).toHaveLength(1);
    mendLines([coast, island], () => 1);
    expect(coast.kept).toEqual([true, true, true]);
  });

  test("moves a point where the grid has put two shores in one place", () => {
    const near = line(
      [
        [0, 0],
        [10, 4],
        [20, 0],
      ],
      [0, 1],
      [1],
    );
    const far = line(
      [
        [0, 8],
        [10, 4],
        [20, 8],
      ],
      [2, 3],
      [1],
    );
    mendLines([near, far], () => 1);
    expect(findClashes(indexSegments([near, far]), new Set([near, far]))).toEqual([]);
  });

  test("blows an islet that the grid has flattened up again, the same way round", () => {
    const islet = line(
      [
        [5, 5],
        [5, 5],
        [6, 5],
        [5, 5],
      ],
      [0, 0],
      [1, 2],
    );
    mendLines([islet], () => -1);
    expect(keptDoubledArea(islet)).toBeLessThan(0);
  });

  test("names the place where it cannot help", () => {
    const stuck = line(
      [
        [3, 4],
        [3, 4],
      ],
      [0, 0],
    );
    expect(() => mendLines([stuck], () => 1)).toThrow("near 3, 4 on the grid");
  });

  test("leaves no clash and moves no point far, however crooked the closed lines", () => {
    const corner = fc.tuple(fc.integer({ min: 10, max: 60 }), fc.integer({ min: 0, max: 9 }));
    const shores = fc.array(fc.array(corner, { minLength: 5, maxLength: 12 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(shores, (radii) => {
        const lines = radii.map((shore, island): Line => {
          const around = shore.map(([radius], index): GridPoint => {
            const angle = (2 * Math.PI * index) / shore.length;
            return [
              Math.round(island * 121 + radius * Math.cos(angle)),
              Math.round(radius * Math.sin(angle)),
            ];
          });
          const [first = [0, 0]] = around;
          const kept = shore.flatMap(([, keep], index) => (keep > 4 ? [index] : []));
          return line([...around, first], [island, island], kept);
        });
        const before = lines.map(({ points }) => points.map((point) => [...point]));
        mendLines(lines, () => 1);
        expect(findClashes(indexSegments(lines), new Set(lines))).toEqual([]);
        lines.forEach((mended, index) => {
          expect(keptDoubledArea(mended)).toBeGreaterThan(0);
          mended.points.forEach(([x, y], at) => {
            const [x0 = 0, y0 = 0] = before[index]?.[at] ?? [];
            expect(Math.hypot(x - x0, y - y0)).toBeLessThan(15);
          });
        });
      }),
    );
  });
});
