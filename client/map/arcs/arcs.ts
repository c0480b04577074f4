import type { EvidenceLevel, GroupingPurpose } from "../../../geodata/model/kinds.ts";
import { evidenceLevels } from "../../../geodata/model/kinds.ts";
import type { SerialisedGraph } from "../../../server/contract/graph.ts";
import type { RegisterEntry, RegisterKind } from "../../../server/contract/register.ts";
import { tiesOf } from "../../../server/contract/tiesOf.ts";
import type { Area, England } from "../../state/england.ts";

/** Something that CCGs share, as the lines between them tell it. */
export type SharingArc = {
  /** Identifier of the post, function or grouping. */
  id: string;
  name: string;
  kind: RegisterKind;
  /** An idea, which is no fact and never drawn like one. */
  isProposed: boolean;
  /** The weakest of the CCGs' ties: a line is no surer than its less sure end. */
  evidence: EvidenceLevel;
  /** The CCGs that share it, two at least. */
  between: Area[];
};

/**
 * Purposes of groupings that are drawn as lines: bodies in which CCGs themselves do something together. Vanguards, devolution areas, support contracts
 * and localities are places, or customers of one thing: they say where, not that somebody works with somebody.
 */
const drawnPurposes: ReadonlySet<GroupingPurpose> = new Set([
  "joint-committee",
  "federation",
  "provider-consortium",
  "footprint",
  "custom",
]);

/** The recorded posts, functions and groupings of these kinds that two CCGs or more share. */
export function recordedArcs(
  england: England,
  graph: SerialisedGraph,
  kinds: ReadonlySet<string>,
): SharingArc[] {
  const ends = new Map<string, { area: Area; evidence: EvidenceLevel }[]>();
  for (const { source, target, attributes } of graph.edges) {
    const area = england.byId.get(source);
    if (area?.kind !== "ccg") continue;
    const known = ends.get(target) ?? [];
    known.push({ area, evidence: attributes.evidence });
    ends.set(target, known);
  }
  return graph.nodes.flatMap(({ key, attributes: { kind, name, purpose } }) => {
    if (kind !== "post" && kind !== "function" && kind !== "grouping") return [];
    if (!kinds.has(kind) || (purpose !== null && !drawnPurposes.has(purpose))) return [];
    return arcOf({ id: key, name, kind, isProposed: false }, ends.get(key) ?? []);
  });
}

/** Proposals of the register that two CCGs or more would share. */
export function proposedArcs(england: England, entries: readonly RegisterEntry[]): SharingArc[] {
  return entries.flatMap((entry) => {
    const ends = tiesOf(entry).flatMap(({ organisation, evidence }) => {
      const area = england.byId.get(organisation);
      return area?.kind === "ccg" ? [{ area, evidence }] : [];
    });
    return arcOf({ id: entry.id, name: entry.name, kind: entry.kind, isProposed: true }, ends);
  });
}

function arcOf(
  what: Pick<SharingArc, "id" | "name" | "kind" | "isProposed">,
  ends: readonly { area: Area; evidence: EvidenceLevel }[],
): SharingArc[] {
  const between = [...new Set(ends.map(({ area }) => area))];
  if (between.length < 2) return [];
  const weakest = Math.max(...ends.map(({ evidence }) => evidenceLevels.indexOf(evidence)));
  return [{ ...what, evidence: evidenceLevels[weakest] ?? "unverified", between }];
}
