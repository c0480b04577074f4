import { z } from "zod";
import { crossings, groupingPurposes } from "../../geodata/model/kinds.ts";
import {
  AreaKind,
  CalendarDate,
  Citation,
  DatasetKey,
  EvidenceLevel,
  Figure,
  InForce,
  NodeId,
  NodeKind,
  OrganisationKind,
  Position,
  pageOf,
} from "./common.ts";

/** A node by name: enough to show it in a list, find it on the map and open its page. */
export const NodeReference = z.object({
  id: NodeId,
  kind: NodeKind,
  name: z.string(),
  ods: z.string().nullable(),
  ons: z.string().nullable(),
});
export type NodeReference = z.infer<typeof NodeReference>;

/** One organisation or area in a list. `population` is residents in mid-2015; `null` for what is not an area. */
export const OrganisationSummary = NodeReference.extend({
  kind: OrganisationKind,
  officialName: z.string(),
  footprintNumber: z.number().int().nullable(),
  position: Position.nullable(),
  population: z.number().int().nullable(),
  acute: z.boolean().nullable(),
});
export type OrganisationSummary = z.infer<typeof OrganisationSummary>;
export const OrganisationPage = pageOf(OrganisationSummary);

/** A tie to a grouping, post or function, as seen from one organisation. */
export const Membership = z.object({
  node: NodeReference,
  purpose: z.enum(groupingPurposes).nullable(),
  /** People of the organisation inside, and their share, where it is partial; `null` where it is whole or unknown. */
  people: z.number().int().nullable(),
  share: z.number().nullable(),
  role: z.string().nullable(),
  evidence: EvidenceLevel,
  inForce: InForce,
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  datesAsWritten: z.string().nullable(),
  note: z.string().nullable(),
  sources: z.array(Citation),
  datasets: z.array(DatasetKey),
});
export type Membership = z.infer<typeof Membership>;

/** One member of a node: its people inside and their share of all its people, where both are areas. */
export const Member = z.object({
  node: NodeReference,
  people: z.number().int().nullable(),
  share: z.number().nullable(),
  role: z.string().nullable(),
  evidence: EvidenceLevel,
  inForce: InForce,
});
export type Member = z.infer<typeof Member>;

export const Neighbour = z.object({
  node: NodeReference,
  crossing: z.enum(crossings),
  /** km of shared line on land; `null` over water. */
  km: z.number().nullable(),
  note: z.string().nullable(),
});
export type Neighbour = z.infer<typeof Neighbour>;

/**
 * Admissions between a CCG and a trust. Always of the period named: never the provider of 2016. A trust is
 * called here what it was called in that period, which its own page may not.
 */
const Admissions = z.object({
  node: NodeReference,
  share: z.number(),
  period: z.string(),
  note: z.string().nullable(),
});

/** How one area meets the areas of another layer. */
const OverlapWith = z.object({
  node: NodeReference,
  population: z.number().int(),
  /** Share of this organisation's people, and of the other area's, that live in both. */
  shareOfThis: z.number(),
  shareOfOther: z.number(),
});

/**
 * Everything about one node. Posts, functions and groupings answer too, so that whatever a page names can be
 * opened; only organisations and areas are listed at `/api/organisations`.
 */
export const OrganisationDetail = OrganisationSummary.extend({
  kind: NodeKind,
  /** For a grouping only. */
  purpose: z.enum(groupingPurposes).nullable(),
  /** The date and evidence the memberships were asked for. */
  asAt: CalendarDate,
  evidence: z.array(EvidenceLevel),
  postcode: z.string().nullable(),
  note: z.string().nullable(),
  figures: z.array(Figure),
  /** Areas, groupings, posts and functions it belongs to or takes part in, at the date and evidence asked for. */
  memberships: z.array(Membership),
  /** Ties left out because nobody knows whether they were in force at the date. */
  membershipsUnknown: z.number().int(),
  /** What belongs to it: CCGs of a footprint, sites of a trust, customers of a CSU. */
  members: z.array(Member),
  /** Members left out because nobody knows whether they were in force at the date. */
  membersUnknown: z.number().int(),
  /** CCGs that a second register lists under a footprint though none of their people live in it: never counted. */
  alsoListed: z.array(z.object({ node: NodeReference, note: z.string().nullable() })),
  neighbours: z.array(Neighbour),
  overlaps: z.array(z.object({ layer: AreaKind, areas: z.array(OverlapWith) })),
  admissions: z.array(Admissions),
  /** Hospital sites inside an area, or of a trust. */
  hospitals: z.array(
    z.object({ node: NodeReference, position: Position.nullable(), trust: NodeReference.nullable() }),
  ),
  /** How many member practices a CCG or locality has; the list itself is under /practices. */
  practiceCount: z.number().int().nullable(),
  datasets: z.array(DatasetKey),
});
export type OrganisationDetail = z.infer<typeof OrganisationDetail>;

/** One member practice of a CCG, with the people on its list in 2014/15. */
export const Practice = z.object({
  id: NodeId,
  code: z.string(),
  name: z.string(),
  listSize: z.number().int().nullable(),
  postcode: z.string().nullable(),
  position: Position.nullable(),
});
export type Practice = z.infer<typeof Practice>;
export const PracticePage = pageOf(Practice);
