import type { CompiledTie } from "../../geodata/model/artefacts.ts";
import type { SourceKey } from "../../geodata/sources.ts";
import type { Figure } from "../contract/common.ts";
import type { GraphNode } from "../graph/collaborationGraph.ts";
import { admissionsOf } from "../graph/memberships.ts";
import type { England } from "../measures/england.ts";

/** A CCG sends most of its admissions to a trust where they are more than half of them. */
const mostOfThem = 0.5;

const sites: SourceKey = "hospitals";
const admissions: SourceKey = "ccg-trust-admissions";

/**
 * What is counted of a trust: its sites on the list of September 2016, and the CCGs that the admissions of
 * 2020 tie it to. A trust that a table does not name has no known count, for neither table is complete.
 */
export function trustFigures({ graph }: England, node: GraphNode): Figure[] {
  if (node.kind !== "trust") return [];
  const siteTies = graph.network
    .filterInEdges(node.id, (_, __, source) => source.startsWith("hospital:"))
    .map((tie) => graph.network.getEdgeAttributes(tie));
  const uses = admissionsOf(graph, node.id).map(({ tie }) => tie);
  const mainly = uses.filter(({ share }) => share !== null && share > mostOfThem);
  return [
    {
      ...counted(siteTies, siteTies.length, sites),
      key: "hospital-sites",
      label: "Hospital sites",
      unit: "sites",
      period: "September 2016",
      formula: "sites of the list of hospitals that name it as their parent",
      note: null,
    },
    {
      ...counted(uses, uses.length, admissions),
      key: "ccgs-admitted",
      label: "CCGs whose people it admitted",
      unit: "CCGs",
      period: "2020",
      formula: "CCGs with at least 1% of their admissions here",
      note: madeFromDistricts,
    },
    {
      ...counted(uses, mainly.length, admissions),
      key: "ccgs-mainly-admitted",
      label: "CCGs with most of their admissions here",
      unit: "CCGs",
      period: "2020",
      formula: "CCGs with more than half of their admissions here",
      note: madeFromDistricts,
    },
  ];
}

const madeFromDistricts =
  "Of 2020, to the trust as it was then, and made from district figures. It does not say who provided in 2016.";

function counted(
  ties: readonly CompiledTie[],
  count: number,
  dataset: SourceKey,
): Pick<Figure, "value" | "format" | "zeroMeans" | "estimate" | "datasets" | "sources"> {
  return {
    value: ties.length === 0 ? null : count,
    format: "count",
    zeroMeans: null,
    estimate: false,
    datasets: [dataset],
    sources: ties[0]?.sources ?? [],
  };
}
