import type { RegisterBody, RegisterEntry } from "../contract/register.ts";
import { inForceAt } from "../graph/inForce.ts";
import type { NodeAndTies } from "../graph/replaceNode.ts";
import { nodeOfBody } from "../register/nodeOfBody.ts";
import { isCorrected, type KeptEntry } from "../register/register.ts";

/** An entry as it is answered: its body, where it came from, and whether each tie held at a date (`YYYY-MM-DD`). */
export function registerEntry(entry: KeptEntry, body: RegisterBody, asAt: string): RegisterEntry {
  const { ties } = nodeOfBody(entry.id, body, entry.baseline);
  const answered = {
    id: entry.id,
    origin: entry.baseline === null ? ("added" as const) : ("compiled" as const),
    isCorrected: isCorrected({ ...entry, body }),
    revision: entry.revision,
    changedAt: entry.changedAt,
    datasets: entry.baseline?.node.datasets ?? [],
  };
  switch (body.kind) {
    case "post":
      return { ...body, ...answered, holders: withInForce(body.holders, ties, asAt) };
    case "function":
      return { ...body, ...answered, participants: withInForce(body.participants, ties, asAt) };
    case "grouping":
      return { ...body, ...answered, members: withInForce(body.members, ties, asAt) };
  }
}

/** Ties of the graph stand in the order of the body's. */
function withInForce<Tie>(bodies: readonly Tie[], ties: NodeAndTies["ties"], asAt: string) {
  return bodies.map((body, place) => {
    const tie = ties[place];
    return { ...body, inForce: tie === undefined ? ("unknown" as const) : inForceAt(tie, asAt) };
  });
}
