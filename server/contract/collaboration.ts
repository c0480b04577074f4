import { z } from "zod";
import { groupingPurposes } from "../../geodata/model/kinds.ts";
import { commonKinds } from "../domain/sharing/commonKinds.ts";
import { communityMethods } from "../domain/sharing/communityMethods.ts";
import {
  AreaKind,
  CalendarDate,
  Citation,
  EvidenceLevel,
  InForce,
  NodeId,
  OrganisationKind,
  pageOf,
} from "./common.ts";
import { NodeReference } from "./organisations.ts";

const CommonKind = z.enum(commonKinds);

/** What was asked of collaboration; every answer repeats it, so that a file tells what it is. */
export const CollaborationAsked = z.object({
  on: z.array(CommonKind),
  /** Which groupings count; `null` for all. */
  purposes: z.array(z.enum(groupingPurposes)).nullable(),
  /** The weights the caller named; kinds without one weigh as `formula` says. */
  weights: z.partialRecord(CommonKind, z.number()),
  formula: z.string(),
  asAt: CalendarDate,
  evidence: z.array(EvidenceLevel),
  /** Whether what nobody can place in time is listed beside what holds. It is never counted in a weight. */
  withUnknown: z.boolean(),
});
export type CollaborationAsked = z.infer<typeof CollaborationAsked>;

/**
 * One thing two organisations have in common, no surer than the less sure of their two ties. `id` is the post,
 * function, grouping, area, support unit or trust, or the tie itself where it is a border.
 */
export const Common = z.object({
  kind: CommonKind,
  id: z.string(),
  name: z.string(),
  /** The role, function or purpose as a slug; `null` for what stands around. */
  what: z.string().nullable(),
  /** For a grouping only. */
  purpose: z.enum(groupingPurposes).nullable(),
  /** What it adds to the weight of the edge where it is in force; see the formula. */
  weight: z.number(),
  inForce: InForce,
  evidence: EvidenceLevel,
  /** The later of the two starts and the earlier of the two ends; `null` where either is not known. */
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  sources: z.array(Citation),
});
export type Common = z.infer<typeof Common>;

/** One organisation's tie to something that many have in common, as it stands at the date asked. */
const TieOfMany = z.object({
  organisation: NodeId,
  inForce: InForce,
  evidence: EvidenceLevel,
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  /** Of the organisation's admissions; `null` for every tie that is no share of anything. */
  share: z.number().nullable(),
  sources: z.array(Citation),
});

/**
 * One thing that so many pairs have in common that it is listed once, with everybody's ties. Two organisations have it in
 * common as surely as the less sure of their two ties, since the later start and until the earlier end.
 */
export const SharedByMany = Common.pick({
  kind: true,
  id: true,
  name: true,
  what: true,
  purpose: true,
}).extend({
  /** What it adds to the weight of an edge; of a trust that times the smaller of the two shares of admissions. */
  weight: z.number(),
  ties: z.array(TieOfMany),
});
export type SharedByMany = z.infer<typeof SharedByMany>;

const byKind = z.partialRecord(CommonKind, z.number());

/** One organisation of the projection. */
export const CollaborationNode = NodeReference.extend({
  /** Residents in mid-2015; `null` for what is not an area. */
  population: z.number().int().nullable(),
  /** Degrees east and north of where it is drawn; `null` where unknown. */
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  /** How many others it has something in common with, in force; and the sum of the edges' weights. */
  degree: z.number().int(),
  strength: z.number(),
  /** The same sum by kind of what is in common. */
  strengthByKind: byKind,
});
export type CollaborationNode = z.infer<typeof CollaborationNode>;

/**
 * Two organisations and all they have in common: listed here, and what many pairs have in common by its place in the graph's
 * own `sharedByMany`. `weight` adds up what is in force of both, yes or likely; 0 where nothing is.
 */
export const CollaborationEdge = z.object({
  weight: z.number(),
  weightByKind: byKind,
  /** The strongest evidence of anything they have in common in force; of what is unknown where nothing is. */
  evidence: EvidenceLevel,
  /** The surest of what they have in common: yes, likely or unknown. */
  inForce: InForce,
  shared: z.array(Common),
  sharedByMany: z.array(z.number().int()),
});
export type CollaborationEdge = z.infer<typeof CollaborationEdge>;

/**
 * `GET /api/graph/collaboration`: organisation to organisation, as `Graph.from` of graphology reads it. Every
 * organisation of the kind is a node, also those that nothing is recorded of.
 */
export const CollaborationProjection = z.object({
  options: z.object({
    type: z.literal("undirected"),
    multi: z.literal(false),
    allowSelfLoops: z.literal(false),
  }),
  attributes: CollaborationAsked.extend({
    of: OrganisationKind,
    /** Pairs that have nothing in common but what nobody can place in time. */
    pairsUnknown: z.number().int(),
    /**
     * What the most pairs have in common, once each, where everything listed at each pair would be more than 20,000 things;
     * empty where it is not.
     */
    sharedByMany: z.array(SharedByMany),
  }),
  nodes: z.array(z.object({ key: NodeId, attributes: CollaborationNode })),
  edges: z.array(
    z.object({ key: z.string(), source: NodeId, target: NodeId, attributes: CollaborationEdge }),
  ),
});
export type CollaborationProjection = z.infer<typeof CollaborationProjection>;

/** One step of a chain: two organisations, and all they have in common that counts. */
export const ChainStep = z.object({ from: NodeReference, to: NodeReference, shared: z.array(Common) });
export type ChainStep = z.infer<typeof ChainStep>;

/** One chain of collaboration, and the sentence that tells it. */
export const Chain = z.object({ steps: z.array(ChainStep), sentence: z.string() });
export type Chain = z.infer<typeof Chain>;

/** `GET /api/graph/paths`: the shortest chains of collaboration between two organisations. */
export const PathsAnswer = CollaborationAsked.extend({
  from: NodeReference,
  to: NodeReference,
  /** How many steps the shortest chains have; 0 from an organisation to itself, `null` where there is no chain. */
  steps: z.number().int().nullable(),
  /**
   * How many chains are as short, none from an organisation to itself; 2⁵³ − 1 stands for that many or more. `chains` holds the
   * first of them, those with the greatest weight first.
   */
  total: z.number().int(),
  chains: z.array(Chain),
  /** One sentence that answers the question, also where there is no chain. */
  sentence: z.string(),
  /** How many steps there would be if everything that nobody can place in time held too; `null` where there is no chain even then. */
  stepsWithUnknown: z.number().int().nullable(),
  /** How many steps there would be were one more kind taken in; only where that is fewer, or there is no chain. */
  wider: z.array(z.object({ kind: CommonKind, steps: z.number().int() })),
});
export type PathsAnswer = z.infer<typeof PathsAnswer>;

/** One organisation within some steps of another, by the shortest way. */
export const Reached = z.object({
  organisation: NodeReference,
  population: z.number().int().nullable(),
  steps: z.number().int(),
  /** The organisation before it on the heaviest of the shortest ways, and what the two have in common. */
  by: ChainStep,
});
export type Reached = z.infer<typeof Reached>;

/** `GET /api/graph/reach`: everybody within so many steps, nearest first. */
export const ReachPage = pageOf(Reached).extend({
  ...CollaborationAsked.shape,
  from: NodeReference,
  within: z.number().int(),
  /**
   * How many organisations are exactly so many steps away, from one step on, and the residents of those of them that are areas,
   * each person once; `null` where none is an area.
   */
  bySteps: z.array(
    z.object({
      steps: z.number().int(),
      organisations: z.number().int(),
      people: z.number().int().nullable(),
    }),
  ),
});
export type ReachPage = z.infer<typeof ReachPage>;

/** A pair that would share less. */
export const Loosened = z.object({
  source: NodeReference,
  target: NodeReference,
  lost: z.array(Common),
  /** What is left to the two; empty where they would have nothing in common. */
  left: z.array(Common),
  /** Steps between the two after it; `null` where no chain would be left. */
  stepsAfter: z.number().int().nullable(),
});

export type Loosened = z.infer<typeof Loosened>;

/** `GET /api/graph/ending`: what would be lost if one tie, or one thing shared, ended. */
export const EndingAnswer = CollaborationAsked.extend({
  /** What ends: a post, function or grouping as a whole, or one organisation's tie to it. */
  ends: z.object({ entry: NodeReference, organisation: NodeReference.nullable() }),
  /** How many pairs would share less; `pairs` holds the first 500, those furthest apart afterwards first. */
  total: z.number().int(),
  pairs: z.array(Loosened),
  /** Organisations that would be cut off from the others they were linked with, by the groups they would fall into; empty where nothing falls apart. */
  parts: z.array(z.array(NodeReference)),
  sentence: z.string(),
});
export type EndingAnswer = z.infer<typeof EndingAnswer>;

export const CommunityMethod = z.enum(communityMethods);

/** One community, the largest by people first. */
export const Community = z.object({
  /** 1, 2, 3 …: the same for the same question of the same data. */
  id: z.number().int(),
  /** "Around" its strongest member. */
  name: z.string(),
  members: z.array(NodeReference),
  /** Residents of the members, each once; `null` where they are not areas. */
  people: z.number().int().nullable(),
  /** Weight of the edges among the members, and from them to others. */
  weightInside: z.number(),
  weightOutside: z.number(),
  /** The area of the layer compared with that holds most of its people, and their share of the community's. */
  mainly: NodeReference.nullable(),
  mainlyShare: z.number().nullable(),
});
export type Community = z.infer<typeof Community>;

/** `GET /api/graph/communities`: who works with whom more than with others. */
export const CommunitiesAnswer = pageOf(Community).extend({
  ...CollaborationAsked.shape,
  of: OrganisationKind,
  method: CommunityMethod,
  resolution: z.number(),
  seed: z.number().int(),
  /** `null` where there are no edges, or none that weighs anything. */
  modularity: z.number().nullable(),
  /**
   * Organisations that have nothing in common with any other in force, so far as is known, or nothing that weighs anything: each
   * by itself, and no community.
   */
  alone: z.array(NodeReference),
  /**
   * How far the communities are from a layer: variation of information in bits, weighted by people, over the people of
   * the organisations in communities; 0 where both divide them alike. `null` where the organisations are not areas.
   */
  compared: z
    .object({
      layer: AreaKind,
      variationOfInformation: z.number(),
      /** The most it could be for these people. */
      most: z.number(),
      people: z.number().int(),
      /** People of the organisations that are alone, who are not in the comparison. */
      peopleAlone: z.number().int(),
      formula: z.string(),
    })
    .nullable(),
});
export type CommunitiesAnswer = z.infer<typeof CommunitiesAnswer>;
