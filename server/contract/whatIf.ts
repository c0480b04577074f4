import { z } from "zod";
import { crossings } from "../../geodata/model/kinds.ts";
import { CalendarDate, NodeId } from "./common.ts";
import { NodeReference } from "./organisations.ts";

const organisations = z.array(z.string().trim().min(1).max(200)).min(2).max(60);
const assumptions = {
  organisations,
  /** Pounds a year that one post, or one organisation's own team, costs. */
  yearlyCost: z.number().nonnegative().max(1_000_000_000).nullish(),
  /** Share of the cost of each post or team no longer needed that is saved; all of it unless said otherwise. */
  shareSaved: z.number().min(0).max(1).nullish(),
};

/** `POST /api/register/what-if`: what sharing one post or function among some organisations would mean. */
export const WhatIfInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("post"), role: z.string().trim().min(1).max(200), ...assumptions }),
  z.strictObject({
    kind: z.literal("function"),
    function: z.string().trim().min(1).max(200),
    ...assumptions,
  }),
]);
export type WhatIfInput = z.infer<typeof WhatIfInput>;

const AreaTouched = z.object({
  area: NodeReference,
  people: z.number().int(),
  /** Share of the area's people, and of all the people asked about. */
  shareOfArea: z.number(),
  shareOfAll: z.number(),
});

export const WhatIfAnswer = z.object({
  kind: z.enum(["post", "function"]),
  what: z.string(),
  whatName: z.string(),
  asAt: CalendarDate,
  /** People one post or team serves today, for each organisation; one of its own is assumed where `entry` is `null`. */
  servedNow: z.array(
    z.object({
      organisation: NodeReference,
      entry: NodeId.nullable(),
      people: z.number().int().nullable(),
      /** Who shares it today and is not among the organisations asked about. */
      leftOut: z.array(NodeReference),
    }),
  ),
  servedThen: z.number().int().nullable(),
  postsNow: z.number().int(),
  postsThen: z.number().int(),
  span: z.object({
    organisations: z.number().int(),
    /** Each person once, and added up organisation by organisation; `null`, as hospitals, where none is an area. */
    people: z.number().int().nullable(),
    sumOfOrganisations: z.number().int().nullable(),
    hospitals: z.number().int().nullable(),
    councils: z.array(AreaTouched),
    footprints: z.array(AreaTouched),
  }),
  sizes: z.object({
    smallest: NodeReference.nullable(),
    largest: NodeReference.nullable(),
    largestToSmallest: z.number().nullable(),
  }),
  /** Each organisation's share of the say, by people and by one each. */
  voices: z.array(
    z.object({
      organisation: NodeReference,
      people: z.number().int().nullable(),
      byPeople: z.number().nullable(),
      oneEach: z.number(),
      isSmallest: z.boolean(),
    }),
  ),
  /** The trust most admissions went to, in the period named: never called the provider of another year. */
  mainProviders: z.object({
    period: z.string().nullable(),
    same: z.boolean().nullable(),
    items: z.array(
      z.object({
        organisation: NodeReference,
        trust: NodeReference.nullable(),
        share: z.number().nullable(),
      }),
    ),
  }),
  /** The one council, and the one footprint, that all their people live in; `null` where there are several. */
  council: NodeReference.nullable(),
  footprint: NodeReference.nullable(),
  /** How the land hangs together: inhabited pieces, most people first, and why each is apart. */
  pieces: z.array(
    z.object({
      people: z.number().int(),
      why: z.enum(["main", "island", "across-water", "detached"]),
      linkedBy: z.array(z.enum(crossings)),
    }),
  ),
  /** An estimate by the assumptions beside it. */
  cost: z.object({
    yearlyCost: z.number().nullable(),
    shareSaved: z.number(),
    saved: z.number().nullable(),
    allowance: z.number().nullable(),
    shareOfAllowance: z.number().nullable(),
    estimate: z.literal(true),
    formula: z.string(),
    assumptions: z.array(z.string()),
  }),
});
export type WhatIfAnswer = z.infer<typeof WhatIfAnswer>;
