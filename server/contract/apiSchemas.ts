/** The shapes that have a name of their own in the OpenAPI documents. */
import type { z } from "zod";
import { BaseMap, CompiledNode, LayerLayout, ProvenanceSource } from "../../geodata/model/artefacts.ts";
import {
  AreaKind,
  Citation,
  EvidenceLevel,
  Figure,
  InForce,
  Link,
  NodeKind,
  OrganisationKind,
} from "./common.ts";
import { SerialisedGraph } from "./graph.ts";
import { Layer, LayerList } from "./layers.ts";
import { Measure, MeasureList, MeasureValues } from "./measures.ts";
import {
  Membership,
  Neighbour,
  NodeReference,
  OrganisationDetail,
  OrganisationPage,
  OrganisationSummary,
  PracticePage,
} from "./organisations.ts";
import { AreaFit, Coincidence, OverlapPage, OverlapRow } from "./overlaps.ts";
import { SearchAnswer, SearchHit } from "./search.ts";
import { SourcePage } from "./sources.ts";

export const apiSchemas: Readonly<Record<string, z.ZodType>> = {
  AreaFit,
  AreaKind,
  BaseMap,
  Citation,
  Coincidence,
  CompiledNode,
  EvidenceLevel,
  Figure,
  InForce,
  Layer,
  LayerLayout,
  LayerList,
  Link,
  Measure,
  MeasureList,
  MeasureValues,
  Membership,
  Neighbour,
  NodeKind,
  NodeReference,
  OrganisationDetail,
  OrganisationKind,
  OrganisationPage,
  OrganisationSummary,
  OverlapPage,
  OverlapRow,
  PracticePage,
  ProvenanceSource,
  SearchAnswer,
  SearchHit,
  SerialisedGraph,
  SourcePage,
};
