import { beforeAll, describe, expect, test } from "vitest";
import type { CompiledTie } from "../../../geodata/model/artefacts.ts";
import { compileTables } from "../../../geodata/steps/tables/compileTables.ts";
import type { GatheredTables } from "../../../geodata/steps/tables/gatheredTables.ts";
import { gatherTables } from "../../../geodata/steps/tables/gatherTables.ts";
import { waterLinks } from "../../../geodata/waterLinks.ts";
import { realInput, sourceIsHere } from "./realInput.ts";
import { tieBetween } from "./smallWorld.ts";
import { writtenDates } from "./writtenDates.ts";

describe.runIf(sourceIsHere)("the tables of England", () => {
  let england: GatheredTables;
  beforeAll(() => {
    england = gatherTables(realInput(), { waterLinks, allocationTotal: 70_541_332 });
  });

  const sharing = () => england.ties.filter((tie) => tie.dataset === "ccg-sharing");
  const tiesOf = (dataset: string) => england.ties.filter((tie) => tie.dataset === dataset);

  test("have as many nodes of each kind as the registers have rows", () => {
    const count = (kind: string) => england.nodes.filter((node) => node.kind === kind).length;
    expect(["ccg", "district", "county", "stp", "region", "hospital"].map(count)).toEqual([
      209, 326, 152, 44, 4, 720,
    ]);
    const trusts = england.nodes.filter((node) => node.kind === "trust");
    const acute = (answer: boolean | null) => trusts.filter((trust) => trust.acute === answer).length;
    expect([acute(true), acute(false), acute(null)]).toEqual([137, 93, 54]);
  });

  test("have 50 vanguards and 12 devolution areas", () => {
    const from = (dataset: string) => england.nodes.filter((node) => node.datasets[0] === dataset);
    expect(from("vanguards")).toHaveLength(50);
    expect(from("devolution-areas")).toHaveLength(12);
  });

  test("have 7,779 practices, of which 3,402 with a position", () => {
    expect(england.practices).toHaveLength(7_779);
    expect(england.practices.filter((practice) => practice.position !== null)).toHaveLength(3_402);
  });

  test("have 125 sharing facts at the levels of evidence of their rows", () => {
    const nodes = england.nodes.filter((node) => node.datasets[0] === "ccg-sharing");
    expect(nodes).toHaveLength(125);
    const levels = { documented: 0, likely: 0, unclear: 0, unverified: 0 };
    for (const node of nodes) {
      const tie = sharing().find(({ source, target }) => target === node.id && source.startsWith("ccg:"));
      if (tie !== undefined) levels[tie.evidence] += 1;
    }
    expect(levels).toEqual({ documented: 35, likely: 52, unclear: 37, unverified: 1 });
  });

  test("show 42 CCGs sharing an accountable officer on documented or likely evidence", () => {
    const officers = sharing().filter(
      ({ target, evidence }) =>
        target.includes("accountable-officer") && (evidence === "documented" || evidence === "likely"),
    );
    expect(new Set(officers.map((tie) => tie.source)).size).toBe(42);
  });

  test("write no date that was not read by hand once", () => {
    const written = sharing().map((tie) => tie.datesAsWritten ?? "");
    expect(written.filter((words) => writtenDates[words] === undefined)).toEqual([]);
  });

  test("never have a start after an end or a sighting", () => {
    const astray = ({ validFrom, validTo, seenBy }: CompiledTie) =>
      validFrom !== null &&
      [validTo, seenBy].some((later) => later !== null && later < validFrom.slice(0, 4));
    expect(england.ties.filter(astray)).toEqual([]);
  });

  test("leave one sharing fact without a source, the unverified one", () => {
    const bare = sharing().filter((tie) => tie.sources.length === 0);
    expect(new Set(bare.map((tie) => tie.target))).toEqual(new Set(["post:M06-accountable-officer"]));
  });

  test("have 213 memberships of footprints, Cumbria's divided by its people", () => {
    expect(tiesOf("ccg-stp")).toHaveLength(213);
    const cumbria = (stp: string) => tieBetween(england.ties, "ccg:E38000041", stp);
    expect(cumbria("stp:E54000002")).toMatchObject({ role: "primary", share: 0.6308 });
    expect(cumbria("stp:E54000004")).toMatchObject({ role: "part", share: 0.3692 });
  });

  test("count nobody twice for the three CCGs that a second footprint lists", () => {
    const listed = tiesOf("ccg-stp").filter((tie) => tie.role === "listed");
    expect(listed.map((tie) => tie.share)).toEqual([0, 0, 0]);
  });

  test("note the five trusts that admitted people without being on the list of acute trusts", () => {
    const noted = england.nodes.filter(({ kind, note }) => kind === "trust" && note?.startsWith("Not on"));
    expect(noted.map((node) => node.ods).sort()).toEqual(["R0B", "RBV", "RGM", "RH5", "RNN"]);
  });

  test("have 548 shares of admissions, all of 2020", () => {
    const uses = england.ties.filter((tie) => tie.kind === "uses");
    expect(uses).toHaveLength(548);
    expect(uses.every((tie) => tie.datesAsWritten === "2020")).toBe(true);
  });

  test("tie 77 customers of support units and one more that only a fact names", () => {
    expect(tiesOf("ccg-csu")).toHaveLength(77);
    expect(tiesOf("csu-facts").map((tie) => tie.target)).toEqual(["csu:0CX"]);
  });

  test("tie London's devolution to its 32 CCGs", () => {
    expect(england.ties.filter((tie) => tie.target === "grouping:devolution-london")).toHaveLength(32);
  });

  test("add up to 56.8m registered people and £70.541bn of allocations in 2016/17", () => {
    const sum = (key: string, period: string) =>
      england.observations
        .filter((observation) => observation.key === key && observation.period === period)
        .reduce((total, { value }) => total + Number(value), 0);
    expect(sum("registered-people", "2014/15")).toBe(56_817_654);
    expect(sum("core-allocation", "2016/17")).toBe(70_541_332_000);
  });

  test("do not call two officers of eight CCGs one", () => {
    const node = england.nodes.find(({ id }) => id === "post:G15-accountable-officer");
    expect(node?.name).toMatch(/^Two accountable officers/);
  });

  test("are written as four artefacts", () => {
    expect(compileTables(realInput()).map(({ file }) => file)).toEqual([
      "nodes.json",
      "ties.json",
      "practices.json",
      "observations.json",
    ]);
  });

  test("name everything once", () => {
    const ids = [...england.nodes, ...england.ties].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("come out the same whenever they are read", () => {
    const again = gatherTables(realInput(), { waterLinks, allocationTotal: 70_541_332 });
    expect(JSON.stringify(again)).toBe(JSON.stringify(england));
  });
});
