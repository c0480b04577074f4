/** Every address under `/api`, for OpenAPI: what is asked, what is answered, how it is refused. */
import { z } from "zod";
import { BaseMap, Layouts } from "../../geodata/model/artefacts.ts";
import { graphOperations } from "./graphOperations.ts";
import { LayerList } from "./layers.ts";
import { MeasureList, MeasureValues } from "./measures.ts";
import { csv, json, type Operation } from "./operation.ts";
import { OrganisationDetail, OrganisationPage, PracticePage } from "./organisations.ts";
import { Coincidence, OverlapPage } from "./overlaps.ts";
import { queryOperations, queryTag } from "./queryOperations.ts";
import { registerOperations } from "./registerOperations.ts";
import {
  CoincidenceQuery,
  ListQuery,
  MeasureValuesQuery,
  OrganisationDetailQuery,
  OrganisationListQuery,
  OverlapQuery,
  PracticeListQuery,
  SearchQuery,
} from "./resourceQueries.ts";
import { SearchAnswer } from "./search.ts";
import { SourcePage } from "./sources.ts";

const Id = z.object({
  id: z.string().meta({ description: "An identifier (ccg:E38000042) or a code alone, ODS or ONS" }),
});

/** A TopoJSON as a reader without a TopoJSON library sees it. */
const Topology = z
  .looseObject({ type: z.literal("Topology"), arcs: z.array(z.unknown()), objects: z.looseObject({}) })
  .meta({
    description:
      "TopoJSON whose object `atoms` holds England's atoms with their areas and people, and whose members `parts` and `partBorders` say what pieces of land there are and which touch",
  });

const OpenApi = z.looseObject({ openapi: z.string() });

const Health = z.object({
  /** `degraded` where what people entered cannot be reached: reads answer as it was last known, writes 503. */
  status: z.enum(["ok", "degraded"]),
  store: z.enum(["ok", "unavailable"]),
  startedAt: z.iso.datetime(),
  uptimeSeconds: z.number().int(),
});

/** The headings the operations stand under. */
export const apiTags = [
  {
    name: "Organisations",
    description: "CCGs, councils, footprints, trusts and sites: one by one, in lists, by search",
  },
  { name: "Layers", description: "The layers that divide England, their shapes, and how they overlap" },
  { name: "Measures", description: "What is measured of every area" },
  { name: "Graph", description: "Organisations, areas and arrangements with the ties between them" },
  queryTag,
  {
    name: "Register",
    description:
      "Posts, functions and groupings that organisations share: read, added, corrected, restored. An entry's ETag is its revision, and a change names the one it is made over. Posts are kept, not people: a text that names or reaches a person is refused",
  },
  { name: "Service", description: "Where the data come from, what is offered, and whether it is up" },
];

/** Every address under `/api`. */
export const apiOperations: readonly Operation[] = [
  ...registerOperations,
  {
    path: "/api/layers",
    operationId: "listLayers",
    tag: "Layers",
    summary: "The layers that divide England, with their areas and people",
    query: ListQuery,
    answers: [json(LayerList), csv("id,singular,plural,count,population,medianPopulation,vintage")],
    refusals: [400, 406],
  },
  {
    path: "/api/topology",
    operationId: "readTopology",
    tag: "Layers",
    summary: "The one TopoJSON from which every layer is drawn",
    answers: [json(Topology)],
    refusals: [400, 406],
  },
  {
    path: "/api/basemap",
    operationId: "readBaseMap",
    tag: "Layers",
    summary: "Neighbouring land and the towns that help to find one's way",
    answers: [json(BaseMap)],
    refusals: [400, 406],
  },
  {
    path: "/api/layouts",
    operationId: "readLayouts",
    tag: "Layers",
    summary: "Each layer as population circles and as equal hexagons",
    answers: [json(Layouts)],
    refusals: [400, 406],
  },
  {
    path: "/api/overlaps",
    operationId: "listOverlaps",
    tag: "Layers",
    summary: "The people each area of one layer has in common with each of another",
    query: OverlapQuery,
    answers: [json(OverlapPage), csv("of,ofName,with,withName,population,shareOfOf,shareOfWith")],
    refusals: [400, 404, 406, 409],
  },
  {
    path: "/api/coincidence",
    operationId: "readCoincidence",
    tag: "Layers",
    summary: "How the lines of two layers fit each other, per area and overall, weighted by people",
    query: CoincidenceQuery,
    answers: [
      json(Coincidence),
      csv("layer,against,id,name,population,nests,splits,mainly,mainlyName,mainlyShare"),
    ],
    refusals: [400, 406],
  },
  {
    path: "/api/organisations",
    operationId: "listOrganisations",
    tag: "Organisations",
    summary: "Organisations and areas by kind, name, code or place, and by what they lie in",
    query: OrganisationListQuery,
    answers: [json(OrganisationPage), csv("id,kind,name,officialName,ods,ons,population")],
    refusals: [400, 404, 406, 409],
  },
  {
    path: "/api/organisations/{id}",
    operationId: "readOrganisation",
    tag: "Organisations",
    summary:
      "Everything known of one: figures, groupings, members, neighbours, overlaps, each with its source",
    parameters: Id,
    query: OrganisationDetailQuery,
    answers: [json(OrganisationDetail)],
    refusals: [400, 404, 406, 409],
  },
  {
    path: "/api/organisations/{id}/practices",
    operationId: "listPractices",
    tag: "Organisations",
    summary: "Its member practices with their registered people",
    parameters: Id,
    query: PracticeListQuery,
    answers: [json(PracticePage), csv("id,code,name,listSize,postcode,longitude,latitude")],
    refusals: [400, 404, 406, 409],
  },
  {
    path: "/api/search",
    operationId: "search",
    tag: "Organisations",
    summary: "What a typed text can mean, of every kind, the likeliest first",
    query: SearchQuery,
    answers: [json(SearchAnswer)],
    refusals: [400, 406],
  },
  {
    path: "/api/measures",
    operationId: "listMeasures",
    tag: "Measures",
    summary: "The registry of measures: what each number means and where it comes from",
    query: ListQuery,
    answers: [
      json(MeasureList),
      csv("key,version,label,description,unit,period,status,estimate,formula,layers,datasets"),
    ],
    refusals: [400, 406],
  },
  {
    path: "/api/measures/{key}",
    operationId: "readMeasure",
    tag: "Measures",
    summary: "One measure for every area of a layer, or for everything of one kind in the register",
    description:
      "Measures whose needs name the register are read at the date and evidence asked for and change with the register; to all others neither makes a difference.",
    parameters: z.object({ key: z.string().meta({ description: "The measure's key, as in the registry" }) }),
    query: MeasureValuesQuery,
    answers: [json(MeasureValues), csv("id,name,value,unit,period")],
    refusals: [400, 404, 406],
  },
  ...graphOperations,
  ...queryOperations,
  {
    path: "/api/sources",
    operationId: "listSources",
    tag: "Service",
    summary: "Every dataset that was read, with its licence and checksum, and what was made from them",
    query: ListQuery,
    answers: [
      json(SourcePage),
      csv("key,title,publisher,licence,attribution,vintage,url,file,rows,sha256,note"),
    ],
    refusals: [400, 406],
  },
  {
    path: "/api/health",
    operationId: "readHealth",
    tag: "Service",
    summary: "Whether the server is up and has its data",
    answers: [json(Health)],
    refusals: [400, 406],
  },
  {
    path: "/api/openapi.json",
    operationId: "readOpenApi",
    tag: "Service",
    summary: "This interface as OpenAPI 3.1",
    answers: [json(OpenApi)],
    refusals: [400, 406],
  },
  {
    path: "/api/docs",
    operationId: "readDocs",
    tag: "Service",
    summary: "This interface as a web page, or as OpenAPI 3.1 for who takes JSON only",
    answers: [{ type: "text/html", schema: z.string() }, json(OpenApi)],
    refusals: [400, 406],
  },
];
