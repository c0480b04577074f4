/** The words that say what the pictures of the graph show. */
export const graphScopeId = "graph-scope";
