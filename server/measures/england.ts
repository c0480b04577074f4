import type { AtomTable } from "../domain/atomTable.ts";
import type { Land } from "../domain/land.ts";
import type { CollaborationGraph } from "../graph/collaborationGraph.ts";

/** What a measure is computed from. */
export type England = { table: AtomTable; land: Land; graph: CollaborationGraph };
