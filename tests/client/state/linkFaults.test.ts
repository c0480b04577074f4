import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildEngland } from "../../../client/state/england.ts";
import { linkFaults } from "../../../client/state/linkFaults.ts";
import { areasNamed, unnamedSentence } from "../../../client/state/nameChosen.ts";
import { readViewState, ViewState, writeViewState } from "../../../client/state/viewState.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";

describe("a link", () => {
  test("that says nothing, or only what can be understood, has no fault", () => {
    for (const search of [
      "",
      "?areas=stp&shape=circles&table=open&selected=ccg:E38000094,trust:RXP,00C&at=6.5/52.8/-1.5",
      "?asAt=2018-12-31&from=elsewhere",
      "?selected=&asAt=",
    ])
      expect(linkFaults(search)).toEqual([]);
  });

  test("is told each part that is not understood, in its own words, and the rest is read", () => {
    const search = "?areas=planet&asAt=1066-10-14&shape=circles&selected=ccg:E38000094,planet:X,<b>";
    expect(linkFaults(search)).toEqual([
      "Areas: there is no “planet”.",
      "Date: “1066-10-14” is no day from 1 January 2012 to 31 December 2018, so 1 April 2016 stands.",
      "“planet:X” is not the code of anything.",
      "“<b>” is not the code of anything.",
    ]);
    expect(readViewState(search)).toMatchObject({
      areas: "ccg",
      asAt: "2016-04-01",
      shape: "circles",
      selected: ["ccg:E38000094"],
    });
  });

  test("that names a level of evidence there is not is told so, and the levels there are stand", () => {
    const search = "?evidence=likely,certain";
    expect(linkFaults(search)).toEqual(["Evidence: there is no level “certain”."]);
    expect(readViewState(search).evidence).toEqual(["likely"]);
  });

  test("that names kinds of tie and purposes there are not is told so, and those there are stand", () => {
    const search = "?on=post,friendship&purposes=vanguard,party&layout=spiral";
    expect(linkFaults(search)).toEqual([
      "Arrangement of the graph: there is no “spiral”.",
      "Ties: there is no kind “friendship”.",
      "Groupings: there is no purpose “party”.",
    ]);
    expect(readViewState(search)).toMatchObject({ on: ["post"], purposes: ["vanguard"], layout: "ties" });
  });

  test("that names overlays, points, lines and kinds there are not is told so, and those there are stand", () => {
    const search = "?overlays=stp,moon,post:G01-x&points=pub,trust&arcs=proposed,wires&kinds=planet,post";
    expect(linkFaults(search)).toEqual([
      "Overlays: there is nothing called “moon”.",
      "Points: there is no kind “pub”.",
      "Lines between CCGs: there is no kind “wires”.",
      "Register: there is no kind “planet”.",
    ]);
    expect(readViewState(search)).toMatchObject({
      overlays: ["stp", "post:G01-x"],
      points: ["trust"],
      arcs: ["proposed"],
      kinds: ["post"],
    });
  });

  test("that says what no part of a view can be is told so, of numbers too, however a number is written", () => {
    expect(linkFaults("?unknown=foo&status=x&rows=many&see=film&axes=x&order=3.up")).toEqual([
      "Ties not placed in time: there is no “foo”.",
      "Register, recorded or proposed: there is no “x”.",
      "Rows of the answer: there is no “many”.",
      "What the answer is shown as: there is no “film”.",
      "Columns that are drawn: there is no “x”.",
      "Order of the answer: there is no “3.up”.",
    ]);
    expect(linkFaults("?unknown=list&rows=0500&cost=1e3&saved=50.0")).toEqual([]);
  });

  test("with ten thousand parts keeps a thousand and tells of the others in a few short sentences", () => {
    const codes = Array.from({ length: 10_000 }, (_, place) => `X${place}`);
    const search = `?selected=${codes.join(",")}`;
    expect(readViewState(search).selected).toHaveLength(1000);
    expect(linkFaults(search)).toEqual(["Only the first 1,000 of the selection are kept; 9,000 are not."]);
    const odd = `?selected=${codes.map((code) => `!${code}`).join(",")}`;
    expect(linkFaults(odd)).toHaveLength(4);
    expect(linkFaults(odd).at(-1)).toBe("9,997 more parts of the selection are no codes.");
  });

  test("whatever it says makes a few sentences of bounded length, and what is read of it has no fault", () => {
    const keys = fc.constantFrom(...(Object.keys(ViewState.shape) as string[]));
    const hostile = fc.dictionary(
      keys,
      fc.oneof(fc.string(), fc.string({ unit: "grapheme", minLength: 80 })),
    );
    fc.assert(
      fc.property(hostile, (values) => {
        const search = `?${new URLSearchParams(values)}`;
        const faults = linkFaults(search);
        expect(faults.length).toBeLessThan(32);
        for (const sentence of faults) expect([...sentence].length).toBeLessThan(200);
        expect(linkFaults(writeViewState(readViewState(search)))).toEqual([]);
      }),
    );
  });
});

describe("a part of a selection", () => {
  const england = buildEngland(smallTopology(), smallOrganisations());
  const [area] = england.areas.ccg;
  if (area === undefined) throw new Error("The small England has no CCG");

  test("names an area by identifier or by either code, in any case of letters", () => {
    const names = [area.id, area.id.toLowerCase(), area.code, area.code.toLowerCase()];
    for (const name of names) expect(areasNamed(england, name)).toEqual([area.id]);
    expect(areasNamed(england, "nowhere")).toEqual([]);
  });

  test("that names nothing is told of codes like it, in words without the server's own", () => {
    const choices = [{ id: "ccg:E38000094", name: "Leeds North", kind: "ccg" as const }];
    const problem = {
      type: "",
      title: "",
      status: 404,
      code: "organisation-not-found" as const,
      detail: "",
      instance: "",
      choices,
    };
    expect(unnamedSentence("ccg:E38000099", problem)).toBe(
      "Nothing here has the code “ccg:E38000099”. Codes like it are those of Leeds North (ccg:E38000094).",
    );
    expect(unnamedSentence("ZZZ", null)).toBe("Nothing here has the code “ZZZ”.");
  });
});
