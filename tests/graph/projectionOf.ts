import { CollaborationBook } from "../../server/graph/collaborationBook.ts";
import type { Country, ThingsAsked } from "../../server/graph/commonThings.ts";
import type { Pairing } from "../../server/graph/pairing.ts";
import { type Projection, type ProjectionAsked, projectionOfPairing } from "../../server/graph/projection.ts";

/** Every two organisations of a kind as the graph has them now, whatever was paired before. */
export function pairingOfKind(country: Country, asked: ThingsAsked): Pairing {
  const { pairing } = new CollaborationBook(country, () => 0).paired(asked);
  if (pairing === null) throw new Error("These are more pairs than are answered");
  return pairing;
}

/** The same as a projection that lists everything at each pair. */
export function projectionOf(country: Country, asked: ProjectionAsked): Projection {
  return projectionOfPairing(country, pairingOfKind(country, asked), asked, Number.POSITIVE_INFINITY);
}
