import type { CompiledNode, CompiledPractice, CompiledTie, Observation } from "../../model/artefacts.ts";

/** Everything the tables say, ready to be written. */
export interface GatheredTables {
  nodes: CompiledNode[];
  ties: CompiledTie[];
  practices: CompiledPractice[];
  observations: Observation[];
}
