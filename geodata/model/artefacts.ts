/**
 * The shapes of everything under geodata/compiled. The compiler writes them through these schemas, the
 * server reads them through the same ones, and the types follow from them.
 */
import { z } from "zod";
import {
  areaKinds,
  crossings,
  deliveryModels,
  edgeKinds,
  evidenceLevels,
  groupingPurposes,
  inForceAnswers,
  nodeKinds,
} from "./kinds.ts";

/** Longitude and latitude in degrees, WGS 84 (CRS84 axis order). */
export const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export type Position = z.infer<typeof Position>;

/** The key of a dataset in provenance.json. */
export const DatasetKey = z.string().regex(/^[a-z0-9-]+$/);
export type DatasetKey = z.infer<typeof DatasetKey>;

/** Where one statement was read: as much as is known of it. */
export const Citation = z.object({
  title: z.string().min(1),
  publisher: z.string().nullable(),
  date: z.string().nullable(),
  url: z.string().nullable(),
});
export type Citation = z.infer<typeof Citation>;

/** A date as far as it is known: a year, a month or a day. */
export const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
export type PartialDate = z.infer<typeof PartialDate>;

/**
 * What the topology carries for one atom: the area of each layer it lies in (ONS codes) and who lives there.
 * `ages` are people aged 0-15, 16-59 and 60+ by another publisher's estimate of the same year: they do not
 * add up to `people`, so shares of age divide by the bands' own sum.
 */
export const AtomProperties = z.object({
  ccg: z.string(),
  district: z.string(),
  county: z.string(),
  stp: z.string(),
  region: z.string(),
  people: z.number().int().nonnegative(),
  people75plus: z.number().int().nonnegative(),
  ages: z.tuple([z.number().int(), z.number().int(), z.number().int()]),
  lsoas: z.number().int().positive(),
  areaKm2: z.number().positive(),
  centroid: Position,
});
export type AtomProperties = z.infer<typeof AtomProperties>;

/**
 * One connected piece of land of an atom, from the unsimplified source: `atom` is the index into the
 * topology's atoms. LSOAs that are themselves in several pieces count their people at the largest.
 */
export const Part = z.object({
  atom: z.number().int().nonnegative(),
  people: z.number().int().nonnegative(),
  areaKm2: z.number().nonnegative(),
  centre: Position,
});
export type Part = z.infer<typeof Part>;

/** Two parts that share a line on land, by index, and its length in km measured on the unsimplified source. */
export const PartBorder = z.tuple([z.number().int(), z.number().int(), z.number().positive()]);

/** The pieces of land and what touches what, as topology.json carries them. */
export const Parts = z.object({ parts: z.array(Part), borders: z.array(PartBorder) });
export type Parts = z.infer<typeof Parts>;

/**
 * lsoas.json: 32,844 LSOAs as columns, in code order. `code` holds the digits after `E`, each as the
 * difference from the one before; `lon` and `lat` are in millionths of a degree; `neighbours` lists, for each LSOA, the
 * indexes of its neighbours greater than its own, each as the difference from the one before (the first
 * from the LSOA's own index), and `neighbourCounts` says how many there are.
 */
export const Lsoas = z.object({
  code: z.array(z.number().int()),
  atom: z.array(z.number().int()),
  people: z.array(z.number().int()),
  lon: z.array(z.number().int()),
  lat: z.array(z.number().int()),
  neighbourCounts: z.array(z.number().int()),
  neighbours: z.array(z.number().int()),
});
export type Lsoas = z.infer<typeof Lsoas>;

/** One node of the graph as compiled. `name` is what people say, `officialName` what the register says. */
export const CompiledNode = z.object({
  id: z.string(),
  kind: z.enum(nodeKinds),
  name: z.string().min(1),
  officialName: z.string().min(1),
  ods: z.string().nullable(),
  ons: z.string().nullable(),
  /** The footprint's number in the 2016 list, for `stp` only. */
  footprintNumber: z.number().int().nullable(),
  position: Position.nullable(),
  postcode: z.string().nullable(),
  /** For `trust` only: on a list of acute trusts of 2018. `null` for every other kind. */
  acute: z.boolean().nullable(),
  /** For `grouping` only. */
  purpose: z.enum(groupingPurposes).nullable(),
  /** The role of a post or the name of a function, as a slug; `null` for every other kind. */
  slug: z.string().nullable(),
  note: z.string().nullable(),
  datasets: z.array(DatasetKey),
});
export type CompiledNode = z.infer<typeof CompiledNode>;

/** nodes.json */
export const CompiledNodes = z.array(CompiledNode);

/** One tie of the graph as compiled. `source` and `target` are node identifiers. */
export const CompiledTie = z.object({
  id: z.string(),
  kind: z.enum(edgeKinds),
  source: z.string(),
  target: z.string(),
  /** What the source calls the target at the time of the tie (the trust of 2020, for `uses`); `null` where it has no name of its own. */
  targetName: z.string().nullable(),
  /** host or partner for posts and functions; primary, part or listed in a footprint; customer of a CSU; else `null`. */
  role: z.string().nullable(),
  /** For `shares-function`, where known. */
  deliveryModel: z.enum(deliveryModels).nullable(),
  /** Share of the source's people (member-of; 0 where it is only listed) or admissions (uses); `null` where unknown or whole. */
  share: z.number().min(0).max(1).nullable(),
  /** For `borders`: km of shared line on land; `null` over water. */
  km: z.number().nonnegative().nullable(),
  crossing: z.enum(crossings).nullable(),
  validFrom: PartialDate.nullable(),
  validTo: PartialDate.nullable(),
  /** The latest date by which a source shows the tie to exist. */
  seenBy: PartialDate.nullable(),
  /** The dates in the source's own words. */
  datesAsWritten: z.string().nullable(),
  evidence: z.enum(evidenceLevels),
  /** What the source row says of 1 April 2016; used where the dates do not settle it. */
  inForceApril2016: z.enum(inForceAnswers),
  note: z.string().nullable(),
  sources: z.array(Citation),
  dataset: DatasetKey,
});
export type CompiledTie = z.infer<typeof CompiledTie>;

/** ties.json: every tie but practices' membership (practices.json) and overlaps (made from the atoms). */
export const CompiledTies = z.array(CompiledTie);

/** practices.json: member practices of 2014/15. `ccg` is the CCG's ODS code, `listSize` registered people. */
export const CompiledPractice = z.object({
  code: z.string(),
  name: z.string(),
  ccg: z.string(),
  listSize: z.number().int().nonnegative().nullable(),
  postcode: z.string().nullable(),
  position: Position.nullable(),
});
export type CompiledPractice = z.infer<typeof CompiledPractice>;
export const CompiledPractices = z.array(CompiledPractice);

/**
 * One thing observed of one node: `key` names the quantity (`registered-people`, `core-allocation`,
 * `co-commissioning-level`, `age-0-17` …), `period` when it holds. A value that is not known is `null`.
 */
export const Observation = z.object({
  node: z.string(),
  key: z.string(),
  period: z.string(),
  value: z.union([z.number(), z.string()]).nullable(),
  unit: z.string().nullable(),
  note: z.string().nullable(),
  sources: z.array(Citation),
  dataset: DatasetKey,
});
export type Observation = z.infer<typeof Observation>;

/** observations.json; facts about England as a whole name the node `england`. */
export const Observations = z.array(Observation);

/** One layer drawn as circles of equal people per area, or as equal hexagons. */
export const LayerLayout = z.object({
  layer: z.enum(areaKinds),
  /** Codes in the layout's order. */
  codes: z.array(z.string()),
  /**
   * Centre of each circle and its radius, in Web Mercator metres; areas are in proportion to people.
   * `quality` has neighboursKept (share of land neighbours that touch), medianDisplacementKm and
   * maximumDisplacementKm (from the true centroid), meanDirectionErrorDegrees (between neighbours) and
   * squareMetresPerPerson.
   */
  circles: z.object({
    x: z.array(z.number()),
    y: z.array(z.number()),
    radius: z.array(z.number()),
    quality: z.record(z.string(), z.number()),
  }),
  /** Centre of each pointy-top hexagon and the one radius (centre to corner), in Web Mercator metres. */
  hexagons: z.object({
    x: z.array(z.number()),
    y: z.array(z.number()),
    radius: z.number(),
    /** As for the circles, but without squareMetresPerPerson: hexagons say nothing of people. */
    quality: z.record(z.string(), z.number()),
  }),
});
export type LayerLayout = z.infer<typeof LayerLayout>;

/** layouts.json */
export const Layouts = z.array(LayerLayout);

/** One town for orientation: smaller `rank` shows at smaller scales. */
export const Place = z.object({ name: z.string(), position: Position, rank: z.number().int().min(1).max(4) });
export type Place = z.infer<typeof Place>;

/** Land around England, drawn as context only: what it is called and its outline, in degrees. */
export const Land = z.object({
  type: z.literal("Feature"),
  properties: z.object({ name: z.string() }),
  geometry: z.object({
    type: z.literal("MultiPolygon"),
    coordinates: z.array(z.array(z.array(Position).min(4)).min(1)),
  }),
});
export type Land = z.infer<typeof Land>;

/** basemap.json: the neighbours' land (England itself comes from the topology) and towns for orientation. */
export const BaseMap = z.object({
  land: z.object({ type: z.literal("FeatureCollection"), features: z.array(Land) }),
  places: z.array(Place),
});
export type BaseMap = z.infer<typeof BaseMap>;

/** One source file as it was read. */
export const ProvenanceSource = z.object({
  key: DatasetKey,
  title: z.string(),
  file: z.string(),
  publisher: z.string(),
  licence: z.string(),
  attribution: z.string(),
  vintage: z.string(),
  url: z.string().nullable(),
  rows: z.number().int().nullable(),
  sha256: z.string().length(64),
  note: z.string().nullable(),
});
export type ProvenanceSource = z.infer<typeof ProvenanceSource>;

/** provenance.json: what each artefact was made from and by what method. */
export const Provenance = z.object({
  sources: z.array(ProvenanceSource),
  artefacts: z.array(
    z.object({
      file: z.string(),
      title: z.string(),
      inputs: z.array(DatasetKey),
      method: z.string(),
      licence: z.string(),
      attribution: z.string(),
      vintage: z.string(),
      bytes: z.number().int(),
      sha256: z.string().length(64),
    }),
  ),
});
export type Provenance = z.infer<typeof Provenance>;
