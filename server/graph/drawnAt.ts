import type { Position } from "../../geodata/model/artefacts.ts";
import { isAreaKind } from "../../geodata/model/kinds.ts";
import { atomsOfAreas } from "../domain/atomSet.ts";
import type { AtomTable } from "../domain/atomTable.ts";
import type { Land } from "../domain/land.ts";
import { peopleCentreOf } from "../domain/peopleCentre.ts";
import type { GraphNode } from "./collaborationGraph.ts";

/** Where a node is drawn: where it stands, an area where its people live on average; `null` where nobody knows. */
export function drawnAt(
  { table, land }: { table: AtomTable; land: Land },
  { kind, ons, position }: Pick<GraphNode, "kind" | "ons" | "position">,
): Position | null {
  if (position !== null || !isAreaKind(kind) || ons === null) return position;
  return peopleCentreOf(land, atomsOfAreas(table, [{ layer: kind, code: ons }]));
}
