import { evidenceLevels, isRegisterKind } from "../../../../../geodata/model/kinds.ts";
import type { CollaborationProjection } from "../../../../../server/contract/collaboration.ts";
import { isInForce } from "../../../../../server/domain/sharing/isInForce.ts";
import type { SharingArc } from "../../../../map/arcs/arcs.ts";
import type { Area, England } from "../../../../state/england.ts";

/** What the map draws, and the names of what it does not since lines to nearly everybody would hide all others. */
export type MapArcs = { arcs: SharingArc[]; ofMost: string[] };

/**
 * The posts, functions and groupings of a projection as the map draws them: each once, between all who have it in
 * common, unless those are more than half of everybody. What stands around organisations is land or a shade of it, and no line.
 */
export function projectionArcs(england: England, projection: CollaborationProjection): MapArcs {
  const arcs = new Map<string, SharingArc & { ends: Set<Area> }>();
  for (const { source, target, attributes } of projection.edges) {
    const one = england.byId.get(source);
    const other = england.byId.get(target);
    if (one === undefined || other === undefined) continue;
    for (const common of attributes.shared) {
      const { id, name, kind, evidence } = common;
      if (!isRegisterKind(kind) || !isInForce(common)) continue;
      const arc = arcs.get(id) ?? {
        id,
        name,
        kind,
        evidence,
        isProposed: false,
        between: [],
        ends: new Set(),
      };
      if (evidenceLevels.indexOf(evidence) > evidenceLevels.indexOf(arc.evidence)) arc.evidence = evidence;
      arc.ends.add(one).add(other);
      arcs.set(id, arc);
    }
  }
  const most = projection.nodes.length / 2;
  const all = [...arcs.values()];
  return {
    arcs: all
      .filter(({ ends }) => ends.size <= most)
      .map(({ ends, ...arc }) => ({ ...arc, between: [...ends] })),
    ofMost: all.filter(({ ends }) => ends.size > most).map(({ name }) => name),
  };
}
