/** How a graph that was taken away is opened, program by program. Every line of code here was run as it stands. */
import { type GraphFormat, type GraphTaken, graphFileName } from "./graphFormats.ts";

/** One way to open a file: which program, what to do, and the code to run where it is done by code. */
export type Opening = { program: string; how: string; code: string | null };

/** The ways to open one graph in one format, by the names its files are saved under. */
export function openingsOf(format: GraphFormat, taken: GraphTaken, asAt: string): readonly Opening[] {
  const file = graphFileName(taken, asAt, format);
  const nodes = graphFileName(taken, asAt, format, "nodes");
  // Organisation to organisation there is at most one tie between two, and it has no direction.
  const directed = taken === "graph";
  switch (format) {
    case "json":
      return [
        {
          program: "graphology",
          how: "In JavaScript, from the address or from the file",
          code: `const graph = ${directed ? "MultiDirectedGraph" : "UndirectedGraph"}.from(JSON.parse(await readFile("${file}", "utf8")));`,
        },
      ];
    case "graphml":
      return [
        {
          program: "networkx",
          how: directed
            ? "In Python; without force_multigraph a small answer becomes a graph with one tie between two"
            : "In Python",
          code: `graph = networkx.read_graphml("${file}"${directed ? ", force_multigraph=True" : ""})`,
        },
        {
          program: "igraph in Python",
          how: "Text that is not known is an empty text there, and a number NaN",
          code: `graph = igraph.Graph.Read_GraphML("${file}")`,
        },
        {
          program: "igraph in R",
          how: "Vertices are named by their identifiers in the second line",
          code: `graph <- igraph::read_graph("${file}", format = "graphml")\nigraph::V(graph)$name <- igraph::V(graph)$id`,
        },
        gephi(directed),
      ];
    case "gexf":
      return [
        gephi(directed),
        { program: "networkx", how: "In Python", code: `graph = networkx.read_gexf("${file}")` },
      ];
    case "cytoscape":
      return [
        { program: "Cytoscape", how: "File, Import, Network from File…, and choose the file", code: null },
        {
          program: "Cytoscape.js",
          how: "In JavaScript",
          code: `const graph = cytoscape(JSON.parse(await readFile("${file}", "utf8")));`,
        },
        {
          program: "networkx",
          how: "In Python",
          code: `graph = networkx.cytoscape_graph(json.load(open("${file}", encoding="utf-8")))`,
        },
      ];
    case "node-link":
      return [
        {
          program: "networkx",
          how: 'In Python; before networkx 3.4 leave out edges="links"',
          code: `graph = networkx.node_link_graph(json.load(open("${file}", encoding="utf-8")), edges="links")`,
        },
      ];
    case "csv":
      return [
        {
          program: "Excel",
          how: "Data, From Text/CSV, with 65001: Unicode (UTF-8) as the file's origin",
          code: null,
        },
        {
          program: "QGIS",
          how: `Layer, Add Layer, Add Delimited Text Layer…: choose ${nodes}, longitude as X field, latitude as Y field, EPSG:4326`,
          code: null,
        },
        {
          program: "R with igraph",
          how: "Both tables make one graph",
          code: [
            `ties <- read.csv("${file}", encoding = "UTF-8", na.strings = "")`,
            `nodes <- read.csv("${nodes}", encoding = "UTF-8", na.strings = "")`,
            `graph <- igraph::graph_from_data_frame(ties, directed = ${directed ? "TRUE" : "FALSE"}, vertices = nodes)`,
          ].join("\n"),
        },
        {
          program: "pandas and networkx",
          how: "In Python; nodes without ties stand in the other table only",
          code: [
            `ties = pandas.read_csv("${file}")`,
            `graph = networkx.from_pandas_edgelist(ties, edge_attr=True, ${
              directed ? 'edge_key="id", create_using=networkx.MultiDiGraph' : "create_using=networkx.Graph"
            })`,
          ].join("\n"),
        },
      ];
  }
}

function gephi(directed: boolean): Opening {
  return {
    program: "Gephi",
    how: directed
      ? "File, Open…; under More options choose Don't merge as the strategy for edges, so that ties between the same two stay apart"
      : "File, Open…; the thickness of a tie is its weight",
    code: null,
  };
}
