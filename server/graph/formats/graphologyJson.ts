/** What graphology reads and writes. */
type Serialised = {
  readonly options: unknown;
  readonly attributes: unknown;
  readonly nodes: readonly unknown[];
  readonly edges: readonly unknown[];
};

/** Writes a graph as graphology's own JSON, in pieces: one for each node and edge. */
export function* graphologyJsonOf({ options, attributes, nodes, edges }: Serialised): Generator<string> {
  yield `{"options":${JSON.stringify(options)},"attributes":${JSON.stringify(attributes)},"nodes":[`;
  yield* listOf(nodes);
  yield '],"edges":[';
  yield* listOf(edges);
  yield "]}";
}

function* listOf(items: readonly unknown[]): Generator<string> {
  let comma = "";
  for (const item of items) {
    yield `${comma}${JSON.stringify(item)}`;
    comma = ",";
  }
}
