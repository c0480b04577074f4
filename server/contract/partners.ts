import { z } from "zod";
import { crossings } from "../../geodata/model/kinds.ts";
import { CalendarDate, Citation, EvidenceLevel, InForce, NodeId, pageOf } from "./common.ts";
import { NodeReference } from "./organisations.ts";
import { RegisterKind } from "./register.ts";

/** One post, function or grouping by name: `what` is the slug of its role or function, or its purpose. */
const EntryReference = z.object({
  id: NodeId,
  kind: RegisterKind,
  name: z.string(),
  what: z.string(),
  whatName: z.string(),
});

/** One thing two organisations share: no surer than the less sure of their two ties. */
export const InCommon = EntryReference.extend({
  inForce: InForce,
  evidence: EvidenceLevel,
  /** The later of the two starts; `null` where either is not known. */
  since: z.string().nullable(),
  sources: z.array(Citation),
  /** What it adds to the depth of sharing. */
  weight: z.number(),
});

/** One organisation that another works with. */
export const Partner = z.object({
  organisation: NodeReference,
  /** Orders partners by how much they do together; `depthOfSharing` of the list says how it is counted. */
  depth: z.number(),
  shared: z.array(InCommon),
  /** Residents of the two together, each person once; `null` where one of them is not an area. */
  peopleTogether: z.number().int().nullable(),
  /** The larger by people ÷ the smaller; `null` where one of them is not an area. */
  ratio: z.number().nullable(),
  /** Whether they touch, and how; `null` where they do not. */
  neighbour: z.enum(crossings).nullable(),
  /** Footprints, councils, regions and support units both are in: told apart, never counted as sharing. */
  alsoBothIn: z.array(NodeReference),
});
export type Partner = z.infer<typeof Partner>;

const WithWhom = EntryReference.extend({ organisations: z.array(NodeReference) });

/** `GET /api/organisations/{id}/partners`: whom it works with, on what, since when and on what evidence. */
export const PartnerPage = pageOf(Partner).extend({
  organisation: NodeReference,
  asAt: CalendarDate,
  evidence: z.array(EvidenceLevel),
  depthOfSharing: z.string(),
  /**
   * Neighbours by land or water with whom nothing is recorded, at any time and at the evidence accepted. That
   * is not to say that nothing is shared: only a record could say so.
   */
  neighboursWithNothing: z.array(
    z.object({ organisation: NodeReference, crossing: z.enum(crossings), km: z.number().nullable() }),
  ),
  /** Things shared of which nobody knows whether they held at the date. */
  unknown: z.array(WithWhom),
  /** Things recorded for another time, which did not hold at the date. */
  atOtherTimes: z.array(WithWhom),
});
export type PartnerPage = z.infer<typeof PartnerPage>;
