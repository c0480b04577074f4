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
import { EvidenceSummaryAnswer } from "./evidenceSummary.ts";
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
import { InCommon, Partner, PartnerPage } from "./partners.ts";
import {
  FunctionBody,
  FunctionEntry,
  FunctionInput,
  FunctionPage,
  GroupingBody,
  GroupingEntry,
  GroupingInput,
  GroupingPage,
  HistoryPage,
  HolderInput,
  MemberInput,
  ParticipantInput,
  PostBody,
  PostEntry,
  PostInput,
  PostPage,
  RegisterChange,
  RestoreInput,
  SourceInput,
} from "./register.ts";
import { ImportFault, ImportReport } from "./registerImport.ts";
import { SearchAnswer, SearchHit } from "./search.ts";
import { SourcePage } from "./sources.ts";
import { Vocabularies } from "./vocabularies.ts";
import { WhatIfAnswer, WhatIfInput } from "./whatIf.ts";

export const apiSchemas: Readonly<Record<string, z.ZodType>> = {
  AreaFit,
  AreaKind,
  BaseMap,
  Citation,
  Coincidence,
  CompiledNode,
  EvidenceLevel,
  EvidenceSummaryAnswer,
  Figure,
  FunctionBody,
  FunctionEntry,
  FunctionInput,
  FunctionPage,
  GroupingBody,
  GroupingEntry,
  GroupingInput,
  GroupingPage,
  HistoryPage,
  HolderInput,
  ImportFault,
  ImportReport,
  InCommon,
  InForce,
  Layer,
  LayerLayout,
  LayerList,
  Link,
  Measure,
  MeasureList,
  MeasureValues,
  MemberInput,
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
  ParticipantInput,
  Partner,
  PartnerPage,
  PostBody,
  PostEntry,
  PostInput,
  PostPage,
  PracticePage,
  ProvenanceSource,
  RegisterChange,
  RestoreInput,
  SearchAnswer,
  SearchHit,
  SerialisedGraph,
  SourceInput,
  SourcePage,
  Vocabularies,
  WhatIfAnswer,
  WhatIfInput,
};
