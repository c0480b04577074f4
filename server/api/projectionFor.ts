import type { z } from "zod";
import type { OrganisationKind } from "../../geodata/model/kinds.ts";
import type { CollaborationQuery } from "../contract/graphQueries.ts";
import type { Dependencies } from "../dependencies.ts";
import { countInWords, listInWords } from "../domain/inWords.ts";
import type { CommonKind } from "../domain/sharing/commonKinds.ts";
import { mostFound, mostPairs } from "../graph/collaborationBook.ts";
import { type Projection, type ProjectionAsked, projectionOfPairing } from "../graph/projection.ts";
import { Problem } from "./platform/problem.ts";

/** What of a query says what is asked of collaboration. */
export type AskedOfCollaboration = Pick<
  z.infer<typeof CollaborationQuery>,
  "on" | "purposes" | "weights" | "unknown" | "asAt" | "evidence"
>;

/** What a query asks of collaboration among organisations of a kind. */
export function projectionAsked(of: OrganisationKind, query: AskedOfCollaboration): ProjectionAsked {
  return { of, ...collaborationAskedOf(query) };
}

/** What a query asks of collaboration among whatever organisations there are. */
export function collaborationAskedOf(query: AskedOfCollaboration): Omit<ProjectionAsked, "of"> {
  return {
    on: new Set(query.on),
    purposes: query.purposes === undefined ? null : new Set(query.purposes),
    weights: query.weights ?? {},
    withUnknown: query.unknown === "list",
    asAt: query.asAt,
    evidence: new Set(query.evidence),
  };
}

/**
 * The projection that is asked for, with no more than `mostListed` things listed pair by pair. Throws `invalid-query` (400)
 * where there would be more pairs than are answered, naming the kinds that are too many and those that could be asked about.
 */
export function projectionFor(
  { collaboration, graph }: Pick<Dependencies, "collaboration" | "graph">,
  asked: ProjectionAsked,
  mostListed: number,
): Projection {
  const { ahead, pairing } = collaboration.paired(asked);
  if (pairing !== null) return projectionOfPairing({ graph }, pairing, asked, mostListed);
  const tooMany = kindsToLeaveOut(ahead);
  const allowed = [...asked.on].filter((kind) => !tooMany.includes(kind));
  const counted = tooMany.map((kind) => `${countInWords(ahead.get(kind) ?? 0)} times by ${kind}`);
  const instead =
    allowed.length === 0 ? "" : `Leave ${listInWords(tooMany)} out (on=${allowed.join(",")}), or ask`;
  throw new Problem(
    "invalid-query",
    `Organisations of the kind ${asked.of} would be paired ${listInWords(counted)}, and no more than ${countInWords(mostPairs)} pairs with ${countInWords(mostFound)} things in common are answered. ${instead || "Ask"} of another kind of organisation, or only about groupings for some purposes`,
    { errors: [{ path: "on", message: `is too much with ${tooMany.join(", ")} in it`, allowed }] },
  );
}

/** The largest kinds, as many as have to be left out for the rest to fit even where no pair has two things in common. */
function kindsToLeaveOut(ahead: ReadonlyMap<CommonKind, number>): CommonKind[] {
  const leftOut: CommonKind[] = [];
  let rest = [...ahead.values()].reduce((sum, count) => sum + count, 0);
  for (const [kind, count] of [...ahead].sort(([, one], [, other]) => other - one)) {
    if (rest <= mostPairs) break;
    leftOut.push(kind);
    rest -= count;
  }
  return leftOut;
}
