import type { CompiledNode, CompiledTie } from "../../model/artefacts.ts";
import { parseNodeId } from "../../model/identifiers.ts";
import { SourceFault } from "../sourceFault.ts";
import { type CodePlace, type Directory, lookup } from "./directory.ts";

/**
 * Makes the directory of what has been compiled so far: areas, trusts, and the ties that say which CCGs lie
 * in which footprint and region.
 */
export function buildDirectory(nodes: readonly CompiledNode[], ties: readonly CompiledTie[]): Directory {
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  const ofKind = (kind: CompiledNode["kind"]) => nodes.filter((node) => node.kind === kind);
  const ccg = lookup("CCG", new Map(ofKind("ccg").map((node) => [node.ods ?? node.id, node.id])));
  const counties = new Map(ofKind("county").map((node) => [node.name, node.id]));
  const members = ccgsByArea(ties);
  return {
    ccg,
    ccgs: (list, place) =>
      distinct(
        list.split(";").map((code) => ccg(code, place)),
        list,
        place,
      ),
    trust: lookup("trust", new Map(ofKind("trust").map((node) => [node.ods ?? node.id, node.id]))),
    stp: lookup("footprint", new Map(ofKind("stp").map((node) => [String(node.footprintNumber), node.id]))),
    county: (name) => {
      const id = counties.get(name);
      if (id === undefined) throw new Error(`No county or unitary authority is called ${name}`);
      return id;
    },
    nameOf: (id) => {
      const name = names.get(id);
      if (name === undefined) throw new Error(`No node is called ${id}`);
      return name;
    },
    areaOfExactly: (ccgs) => {
      const wanted = keyOf(ccgs);
      const found = [...members].find(([, own]) => keyOf(own) === wanted);
      return found?.[0] ?? null;
    },
    ccgsIn: (area) => members.get(area) ?? [],
  };
}

/** A CCG counts in its region and in the footprints it lies in, not where it is only listed. */
function ccgsByArea(ties: readonly CompiledTie[]): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const { kind, source, target, role } of ties) {
    const area = parseNodeId(target)?.kind;
    const counts = area === "region" || (area === "stp" && role !== "listed");
    if (kind !== "member-of" || !counts || parseNodeId(source)?.kind !== "ccg") continue;
    members.set(target, [...(members.get(target) ?? []), source]);
  }
  return members;
}

function keyOf(ids: readonly string[]): string {
  return [...ids].sort().join(" ");
}

function distinct(ids: string[], list: string, place: CodePlace): string[] {
  if (new Set(ids).size === ids.length) return ids;
  throw new SourceFault({ ...place, value: list }, "the list names a CCG twice");
}
