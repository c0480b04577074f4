import { nodeId } from "../../model/identifiers.ts";
import { type WaterLink, waterLinks } from "../../waterLinks.ts";
import type { CompileInput } from "../compileInput.ts";
import { buildDirectory } from "./buildDirectory.ts";
import { checkFacts } from "./checkFacts.ts";
import { compileAdmissions } from "./compileAdmissions.ts";
import { compileAreas } from "./compileAreas.ts";
import { compileBorders } from "./compileBorders.ts";
import { compileDevolution } from "./compileDevolution.ts";
import { compileFootprints } from "./compileFootprints.ts";
import { observeCoCommissioning, observeLeads } from "./compileLevelsAndLeads.ts";
import { compileLocalities } from "./compileLocalities.ts";
import {
  observeCoCommissioningCounts,
  observeRunningCosts,
  observeSharingCounts,
} from "./compileNationalFacts.ts";
import { observeAges, observeAllocations, observeRegistered } from "./compilePeopleAndMoney.ts";
import { compilePractices } from "./compilePractices.ts";
import { compileProviders } from "./compileProviders.ts";
import { compileSharing } from "./compileSharing.ts";
import { compileSupportUnits } from "./compileSupportUnits.ts";
import { compileVanguards } from "./compileVanguards.ts";
import { facts } from "./facts.ts";
import type { GatheredTables } from "./gatheredTables.ts";

/** What of the compiler's input the tables are made from. */
export type TablesInput = Pick<
  CompileInput,
  "read" | "fileOf" | "ccgs" | "districts" | "footprints" | "atoms"
> & { layers: Pick<CompileInput["layers"], "ccg"> };

/** What is kept by hand or known of the whole, beside the tables. */
export interface TablesOptions {
  waterLinks: readonly WaterLink[];
  /** Core allocations of 2016/17 in thousands of pounds. */
  allocationTotal: number;
}

/** As for the whole of England: core allocations of 2016/17 came to £70.541bn. */
const wholeOfEngland: TablesOptions = { waterLinks, allocationTotal: 70_541_332 };

/**
 * Reads every table of organisations, facts and figures and makes of them the nodes, ties, practices and
 * observations of the graph, each list sorted by identifier so that the same input gives the same bytes.
 * Throws `SourceFault` at the first thing in a table that cannot be so.
 */
export function gatherTables(input: TablesInput, options: TablesOptions = wholeOfEngland): GatheredTables {
  const ccgIds = new Map(input.ccgs.map((row) => [row.ods, nodeId("ccg", row.code)]));
  const areas = compileAreas(input);
  const footprints = compileFootprints(input, ccgIds);
  const providers = compileProviders(input);
  const trustIds = new Set(providers.nodes.map((node) => node.id));
  const admissions = compileAdmissions(input, { ccgIds, trustIds });
  const practices = compilePractices(input, ccgIds);
  const directory = buildDirectory([...areas.nodes, ...providers.nodes], [...areas.ties, ...footprints]);
  const all = [
    areas,
    facts({ ties: footprints }),
    providers,
    admissions,
    facts({ ties: compileBorders(input.layers.ccg, options.waterLinks, ccgIds) }),
    compileSharing(input, directory),
    compileVanguards(input, directory),
    compileDevolution(input, directory),
    compileSupportUnits(input, directory),
    compileLocalities(input, directory, new Set(practices.map((practice) => practice.code))),
    facts({
      observations: [
        ...observeAges(input.ccgs),
        ...observeRegistered(input, practices, ccgIds),
        ...observeAllocations(input, ccgIds, options.allocationTotal),
        ...observeCoCommissioning(input, directory),
        ...observeLeads(input, directory),
        ...observeRunningCosts(input),
        ...observeSharingCounts(input),
        ...observeCoCommissioningCounts(input),
      ],
    }),
  ];
  const gathered = {
    nodes: all.flatMap(({ nodes }) => nodes).sort(byId),
    ties: all.flatMap(({ ties }) => ties).sort(byId),
    practices: practices.sort((one, other) => order(one.code, other.code)),
    observations: all.flatMap(({ observations }) => observations),
  };
  checkFacts(gathered);
  return gathered;
}

function byId(one: { id: string }, other: { id: string }): number {
  return order(one.id, other.id);
}

/** By code unit, so that the order is the same on every machine. */
function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
