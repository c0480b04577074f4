import type { DatasetKey, ProvenanceSource } from "../../geodata/model/artefacts.ts";

/** Under what licences something is given away, and whom to name. */
export type Credits = { licences: string[]; attribution: string[] };

/**
 * The licences and attributions of some datasets, each once, in the order of the list of sources. What people entered
 * is no dataset of that list: its sources stand on each tie.
 */
export function creditsOf(sources: readonly ProvenanceSource[], datasets: ReadonlySet<DatasetKey>): Credits {
  const used = sources.filter(({ key }) => datasets.has(key));
  return {
    licences: [...new Set(used.map(({ licence }) => licence))],
    attribution: [...new Set(used.map(({ attribution }) => attribution))],
  };
}
