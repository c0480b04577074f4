import type { z } from "zod";
import type { OrganisationKind } from "../../geodata/model/kinds.ts";
import type { CollaborationQuery } from "../contract/graphQueries.ts";
import { countInWords, listInWords } from "../domain/inWords.ts";
import { type CommonKind, commonKindWords } from "../domain/sharing/commonKinds.ts";
import { commonsAhead, type Projection, type ProjectionAsked, projectionOf } from "../graph/projection.ts";
import type { England } from "../measures/england.ts";
import { Problem } from "./platform/problem.ts";

/** What of a query says what is asked of collaboration. */
type Asked = Pick<
  z.infer<typeof CollaborationQuery>,
  "on" | "purposes" | "weights" | "unknown" | "asAt" | "evidence"
>;

/** What a query asks of collaboration among organisations of a kind. */
export function projectionAsked(of: OrganisationKind, query: Asked): ProjectionAsked {
  return { of, ...collaborationAskedOf(query) };
}

/** What a query asks of collaboration among whatever organisations there are. */
export function collaborationAskedOf(query: Asked): Omit<ProjectionAsked, "of"> {
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
 * More than this is no longer a graph but a file of tens of megabytes: practices by their region would be 1.5 million
 * pairs. All kinds together are some 11,000 for the CCGs and 18,000 for the districts.
 */
const mostListed = 50_000;

/** What is only reckoned with and not listed may be more: a grouping of all CCGs is 21,736 by itself. */
export const mostReckonedWith = 100_000;

/**
 * The projection that is asked for. Throws `invalid-query` (400) where organisations of the kind would have more in
 * common than `most`, naming the kinds that are too many and those that could be asked about.
 */
export function projectionFor(england: England, asked: ProjectionAsked, most = mostListed): Projection {
  const ahead = commonsAhead(england, asked);
  const all = [...ahead.values()].reduce((sum, count) => sum + count, 0);
  if (all <= most) return projectionOf(england, asked);
  const tooMany = kindsToLeaveOut(ahead, all, most);
  const allowed = [...asked.on].filter((kind) => !tooMany.includes(kind));
  const counted = tooMany.map(
    (kind) => `${countInWords(ahead.get(kind) ?? 0)} times a ${commonKindWords[kind].singular}`,
  );
  const instead =
    allowed.length === 0 ? "" : `Leave ${listInWords(tooMany)} out (on=${allowed.join(",")}), or ask`;
  throw new Problem(
    "invalid-query",
    `Pairs of organisations of the kind ${asked.of} would have ${listInWords(counted)} in common, and no more than ${countInWords(most)} things in common are answered. ${instead || "Ask"} of another kind of organisation, or only about groupings for some purposes`,
    { errors: [{ path: "on", message: `is too much with ${tooMany.join(", ")} in it`, allowed }] },
  );
}

/** The largest kinds, as many as have to be left out for the rest to fit. */
function kindsToLeaveOut(ahead: ReadonlyMap<CommonKind, number>, all: number, most: number): CommonKind[] {
  const leftOut: CommonKind[] = [];
  let rest = all;
  for (const [kind, count] of [...ahead].sort(([, one], [, other]) => other - one)) {
    if (rest <= most) break;
    leftOut.push(kind);
    rest -= count;
  }
  return leftOut;
}
