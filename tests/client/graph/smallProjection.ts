import type { CollaborationProjection, Common } from "../../../server/contract/collaboration.ts";

/** One thing in common, in force and documented unless more is said. */
export function common(id: string, known: Partial<Common> = {}): Common {
  return {
    kind: "post",
    id,
    name: `The ${id}`,
    what: null,
    purpose: null,
    weight: 4,
    inForce: "yes",
    evidence: "documented",
    validFrom: null,
    validTo: null,
    sources: [],
    ...known,
  };
}

/** A projection of organisations named by letters, and of what pairs of them have in common. */
export function projection(
  ids: readonly string[],
  pairs: readonly (readonly [string, string, ...Common[]])[],
): CollaborationProjection {
  return {
    options: { type: "undirected", multi: false, allowSelfLoops: false },
    attributes: {
      of: "ccg",
      on: ["post", "function", "grouping"],
      purposes: null,
      weights: {},
      formula: "",
      asAt: "2016-04-01",
      evidence: [],
      withUnknown: true,
      pairsUnknown: 0,
      sharedByMany: [],
    },
    nodes: ids.map((key, place) => ({
      key,
      attributes: {
        id: key,
        kind: "ccg",
        name: key.toUpperCase(),
        ods: null,
        ons: null,
        population: 100_000 * (place + 1),
        longitude: -1 - place / 10,
        latitude: 52 + (place % 3) / 10,
        degree: pairs.filter(([one, other]) => one === key || other === key).length,
        strength: 0,
        strengthByKind: {},
      },
    })),
    edges: pairs.map(([source, target, ...shared]) => {
      const placed = shared.filter(({ inForce }) => inForce !== "unknown");
      return {
        key: `${source}|${target}`,
        source,
        target,
        attributes: {
          weight: placed.reduce((sum, { weight }) => sum + weight, 0),
          weightByKind: {},
          evidence: "documented",
          inForce: placed.length === 0 ? "unknown" : "yes",
          shared,
          sharedByMany: [],
        },
      };
    }),
  };
}

/** Gathers organisations by groups given as a list of members each. */
export function gathering(groups: Readonly<Record<string, readonly string[]>>, open: readonly string[] = []) {
  return {
    groupOf: new Map(
      Object.entries(groups).flatMap(([id, members]) => members.map((member) => [member, id])),
    ),
    groups: new Map(Object.keys(groups).map((id) => [id, { name: `Group ${id}` }])),
    isOpen: (id: string) => open.includes(id),
  };
}
