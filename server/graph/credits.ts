import type { DatasetKey, ProvenanceSource } from "../../geodata/model/artefacts.ts";
import type { CollaborationProjection } from "../contract/collaboration.ts";
import type { Network } from "./collaborationGraph.ts";

/** What the people of areas, and where they live on average, were added up from. */
export const peopleDataset: DatasetKey = "lsoa-table";

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

/** What the organisations of a projection, and what they have in common, were read from. */
export function datasetsOfProjection(
  network: Network,
  { attributes: { sharedByMany }, nodes, edges }: CollaborationProjection,
): ReadonlySet<DatasetKey> {
  const datasets = new Set<DatasetKey>();
  const organisations = nodes.map(({ key }) => key);
  const listed = edges.flatMap(({ attributes }) => attributes.shared.map(({ id }) => id));
  const shared = new Set([...listed, ...sharedByMany.map(({ id }) => id)]);
  for (const id of new Set([...organisations, ...shared])) {
    // A border is no node but a tie.
    if (network.hasEdge(id)) datasets.add(network.getEdgeAttribute(id, "dataset"));
    if (!network.hasNode(id)) continue;
    for (const dataset of network.getNodeAttribute(id, "datasets")) datasets.add(dataset);
  }
  for (const id of shared) {
    if (network.hasNode(id)) network.forEachEdge(id, (_, { dataset }) => datasets.add(dataset));
  }
  if (nodes.some(({ attributes }) => attributes.population !== null)) datasets.add(peopleDataset);
  return datasets;
}
