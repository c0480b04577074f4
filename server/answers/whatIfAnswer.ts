import { nodeId } from "../../geodata/model/identifiers.ts";
import type { AreaKind } from "../../geodata/model/kinds.ts";
import type { WhatIfAnswer } from "../contract/whatIf.ts";
import { whatOf } from "../contract/whatIsShared.ts";
import type { WaterLink } from "../domain/contiguity.ts";
import type { AreaBeside } from "../domain/nesting.ts";
import type { CostAssumptions } from "../domain/sharing/costEffect.ts";
import { otherRole } from "../domain/sharing/postRoles.ts";
import { otherFunction } from "../domain/sharing/sharedFunctions.ts";
import { type SharedNow, type WhatIf, whatIf } from "../domain/sharing/whatIf.ts";
import type { GraphNode, Question } from "../graph/collaborationGraph.ts";
import { standingOf } from "../graph/inForce.ts";
import { admissionsOf, neighboursOf } from "../graph/memberships.ts";
import { nodeReference } from "../graph/nodeReference.ts";
import type { England } from "../measures/england.ts";
import { nodeOfBody } from "../register/nodeOfBody.ts";
import type { Register } from "../register/register.ts";
import { atomsOfNode } from "./partnerPage.ts";

/** What would be shared: a role of the vocabulary of posts, or a function of that of functions. */
export type WouldBeShared = { kind: "post" | "function"; slug: string; name: string };

/** What sharing one post or function among some organisations would mean, with the names a reader needs. */
export function whatIfAnswer(
  country: England & { register: Register },
  shared: WouldBeShared,
  nodes: readonly GraphNode[],
  costs: CostAssumptions,
  question: Question,
): WhatIfAnswer {
  const { graph, table, land } = country;
  const admissions = nodes.map(({ id }) => admissionsOf(graph, id)[0] ?? null);
  const answer = whatIf(table, land, {
    organisations: nodes.map((node, place) => {
      const main = admissions[place];
      return {
        id: node.id,
        atoms: atomsOfNode(country, node),
        mainProvider: main?.tie.share == null ? null : { trust: main.node.id, share: main.tie.share },
      };
    }),
    sharedNow: sharedNow(country, shared, question),
    hospitals: [...graph.atomOfNode].filter(([id]) => id.startsWith("hospital:")).map(([, atom]) => atom),
    waterLinks: waterLinksAmong(country, nodes),
    costs,
  });
  const named = (id: string) => nodeReference(graph.network.getNodeAttributes(id));
  const at = (place: number | null) => (place === null ? null : named(nodes[place]?.id ?? ""));
  return {
    kind: shared.kind,
    what: shared.slug,
    whatName: shared.name,
    asAt: question.asAt,
    servedNow: answer.servedNow.map(({ organisation, leftOut, ...served }) => ({
      ...served,
      organisation: named(organisation),
      leftOut: leftOut.map(named),
    })),
    servedThen: answer.servedThen,
    postsNow: answer.postsNow,
    postsThen: answer.postsThen,
    span: {
      organisations: nodes.length,
      people: answer.people?.distinct ?? null,
      sumOfOrganisations: answer.people?.sum ?? null,
      hospitals: answer.hospitalsInside,
      councils: answer.councils.areas.map((area) => touched(area, "county", named)),
      footprints: answer.footprints.areas.map((area) => touched(area, "stp", named)),
    },
    sizes: {
      smallest: at(answer.sizes.smallest),
      largest: at(answer.sizes.largest),
      largestToSmallest: answer.sizes.largestToSmallest,
    },
    voices: answer.voices.map(({ organisation, ...voice }, place) => ({
      ...voice,
      organisation: named(organisation),
      people: nodes[place]?.population ?? null,
    })),
    mainProviders: {
      period: admissions.find((main) => main !== null)?.tie.datesAsWritten ?? null,
      same: answer.sameMainProvider,
      items: nodes.map((node, place) => {
        const main = admissions[place] ?? null;
        return {
          organisation: nodeReference(node),
          // By the name of the year the admissions are of.
          trust:
            main === null
              ? null
              : { ...nodeReference(main.node), name: main.tie.targetName ?? main.node.name },
          share: main?.tie.share ?? null,
        };
      }),
    },
    council: theOne(answer.councils.nestsIn, "county", named),
    footprint: theOne(answer.footprints.nestsIn, "stp", named),
    pieces: piecesInWords(answer),
    cost: { ...answer.cost, estimate: true },
  };
}

/** Recorded posts or functions of the same kind that hold at the date, with everybody who shares them. */
function sharedNow(
  country: England & { register: Register },
  { kind, slug }: WouldBeShared,
  question: Question,
): SharedNow[] {
  const { graph, register } = country;
  // Of two things that the vocabulary has no word for, nobody knows that they are the same.
  if (slug === (kind === "post" ? otherRole : otherFunction)) return [];
  return register.entriesOf(kind).flatMap(({ id, body, baseline }) => {
    if (body?.status !== "recorded" || whatOf(body) !== slug) return [];
    const standing = nodeOfBody(id, body, baseline).ties.filter(
      (tie) => graph.network.hasNode(tie.source) && standingOf(tie, question) === "shown",
    );
    const organisations = [...new Set(standing.map(({ source }) => source))].map((source) => ({
      id: source,
      atoms: atomsOfNode(country, graph.network.getNodeAttributes(source)),
    }));
    return organisations.length < 2 ? [] : [{ entry: id, organisations }];
  });
}

function waterLinksAmong(country: England, nodes: readonly GraphNode[]): WaterLink[] {
  const asked = new Map(nodes.map((node) => [node.id, node]));
  return nodes.flatMap((node) =>
    neighboursOf(country.graph, node.id).flatMap(({ tie, node: other }): WaterLink[] => {
      const here = atomsOfNode(country, node);
      const there = asked.has(other.id) ? atomsOfNode(country, other) : null;
      // Every link is met from both its ends; once is enough.
      if (tie.crossing === "land" || tie.crossing === null || node.id > other.id) return [];
      return here === null || there === null ? [] : [{ crossing: tie.crossing, between: [here, there] }];
    }),
  );
}

type Named = (id: string) => ReturnType<typeof nodeReference>;

function touched(
  { code, peopleInside, shareOfArea, shareOfPart }: AreaBeside,
  layer: AreaKind,
  named: Named,
) {
  return { area: named(nodeId(layer, code)), people: peopleInside, shareOfArea, shareOfAll: shareOfPart };
}

function theOne(area: AreaBeside | null, layer: AreaKind, named: Named) {
  return area === null ? null : named(nodeId(layer, area.code));
}

function piecesInWords({ pieces }: WhatIf): WhatIfAnswer["pieces"] {
  return pieces.inhabited.map(({ people, explanation, links }) => ({
    people,
    why: explanation.kind,
    linkedBy: [...new Set(links.map(({ crossing }) => crossing))],
  }));
}
