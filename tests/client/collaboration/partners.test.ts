import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvText } from "../../../client/components/csv.ts";
import { buildEngland } from "../../../client/state/england.ts";
import { organisationOptions } from "../../../client/views/collaboration/organisationOptions.ts";
import {
  depthStep,
  partnersMapShapes,
} from "../../../client/views/collaboration/partners/partnersMapShapes.ts";
import {
  deepestSentence,
  partnersSentence,
} from "../../../client/views/collaboration/partners/partnersSentence.ts";
import { partnersTable } from "../../../client/views/collaboration/partners/partnersTable.ts";
import { rankPartners } from "../../../client/views/collaboration/partners/rankPartners.ts";
import { sharedName, sharedSort } from "../../../client/views/collaboration/partners/sharedName.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";
import { compiledEngland } from "./compiledEngland.ts";
import { partner, partnerPage, reference, shared } from "./smallPartners.ts";

const england = buildEngland(smallTopology(), smallOrganisations());

describe("the sentence", () => {
  test("counts partners by kind, and a thing shared with several of them once", () => {
    const page = partnerPage([partner("ccg:A"), partner("ccg:B"), partner("county:K")]);
    expect(partnersSentence(page)).toBe(
      "Newbury works with two CCGs and one council on one thing recorded as in force on 1 April 2016.",
    );
  });
  test("does not call in force what is only likely to be", () => {
    const likely = shared("function:1", { inForce: "likely" });
    const sure = shared("post:1");
    expect(partnersSentence(partnerPage([partner("ccg:A", { shared: [likely] })]))).toContain(
      "one thing recorded as likely in force",
    );
    expect(partnersSentence(partnerPage([partner("ccg:A", { shared: [likely, sure] })]))).toContain(
      "recorded as in force or likely in force",
    );
  });
  test("of nobody says that nothing is recorded, never that nothing is shared", () => {
    const said = partnersSentence(partnerPage([]));
    expect(said).toBe("Nothing is recorded of whom Newbury worked with on 1 April 2016.");
    expect(said).not.toMatch(/not shared|works with no/i);
  });
  test("names those it shares most with, and what", () => {
    const officer = shared("post:1", { whatName: "Accountable officer" });
    const deep = partner("ccg:A", { depth: 11, shared: [officer, shared("function:1")] });
    expect(deepestSentence({ items: [deep, partner("ccg:B")] })).toBe(
      "Most with ccg:A: accountable officer and contracting.",
    );
  });
  test("shared with everybody alike is not said to be most of anything", () => {
    const items = ["ccg:A", "ccg:B", "ccg:C", "ccg:D"].map((id) => partner(id));
    expect(deepestSentence({ items })).toBe("With each of them: contracting.");
  });
  test("does not give several one list where they share different things", () => {
    const items = [partner("ccg:A"), partner("ccg:B", { shared: [shared("function:2")] })];
    expect(deepestSentence({ items })).toBe("Most with ccg:A and ccg:B, though not all on the same things.");
  });
});

describe("the order", () => {
  test("puts a deeper partner before a larger one, and a CCG before a council that shares as much", () => {
    const ranked = rankPartners([
      partner("county:K", { depth: 3 }),
      partner("ccg:B", { depth: 3, peopleTogether: 900_000 }),
      partner("ccg:A", { depth: 8, peopleTogether: 100 }),
    ]);
    expect(ranked.map(({ organisation }) => organisation.id)).toEqual(["ccg:A", "ccg:B", "county:K"]);
  });
  test("is the same however the partners arrive", () => {
    const drawn = fc.uniqueArray(
      fc.record({ id: fc.integer({ min: 0, max: 999 }), depth: fc.integer({ min: 1, max: 4 }) }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(drawn, (each) => {
        const partners = each.map(({ id, depth }) => partner(`ccg:${id}`, { depth }));
        expect(rankPartners(partners.toReversed())).toEqual(rankPartners(partners));
      }),
    );
  });
});

describe("what is shared", () => {
  test("is called by its role or function, and a grouping by its own name", () => {
    expect(sharedName(shared("function:1"))).toBe("Contracting");
    const forum = shared("grouping:1", { name: "CCG forum", what: "devolution", whatName: "Devolution" });
    expect([sharedName(forum), sharedSort(forum)]).toEqual(["CCG forum", "devolution area"]);
  });
  test("is one row each of the table, where unknown is an empty cell and never 0", () => {
    const { header, rows } = partnersTable(
      partnerPage([partner("ccg:A", { shared: [shared("function:1"), shared("post:1")] })]),
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]?.[header.indexOf("people_together")]).toBeNull();
    expect(csvText(header, rows)).not.toMatch(/,0,/);
  });
});

describe("the small map", () => {
  const whole = compiledEngland();
  const [newbury, wokingham, oxfordshire, corby] = ["E38000110", "E38000209", "E38000136", "E38000037"].map(
    (code) => `ccg:${code}`,
  ) as [string, string, string, string];

  test("numbers partners as the list does and tells a silent neighbour from an area that is only near", () => {
    const drawn = partnersMapShapes(
      whole,
      reference(newbury),
      [partner(wokingham, { depth: 9 })],
      [{ organisation: reference(oxfordshire) }],
      [],
    );
    const told = new Map(drawn?.shapes.map((shape) => [shape.id, shape]));
    expect(told.get(newbury)?.role).toBe("self");
    expect(told.get(wokingham)).toMatchObject({ role: "partner", rank: 1, step: 3 });
    expect(told.get(oxfordshire)?.role).toBe("nothing");
    const around = [...told.values()].filter(({ role }) => role === "around");
    expect(around.length).toBeGreaterThan(0);
    expect(around.every(({ rank, step }) => rank === null && step === 0)).toBe(true);
  });
  test("of a council fills the CCGs it works with and draws the council as a line over them", () => {
    const drawn = partnersMapShapes(whole, reference("county:E06000037"), [partner(newbury)], [], []);
    const told = new Map(drawn?.shapes.map((shape) => [shape.id, shape]));
    expect(told.get("county:E06000037")).toMatchObject({ role: "self", isOutline: true });
    expect(told.get(newbury)).toMatchObject({ role: "partner", isOutline: false, rank: 1 });
  });
  test("is left out where neither the organisation nor anybody it works with is an area", () => {
    expect(partnersMapShapes(whole, reference("trust:T"), [partner("trust:U")], [], [])).toBeNull();
  });
  test("keeps to those it shares most with, and says how many partners lie outside", () => {
    const deep = partner(wokingham, { depth: 9 });
    const far = partner(corby, { depth: 1 });
    expect(partnersMapShapes(whole, reference(newbury), [deep, far], [], [])?.outside).toBe(1);
    expect(partnersMapShapes(whole, reference(newbury), [far], [], [])?.outside).toBe(0);
  });
  test("never shades a deeper partner lighter", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (one, other) => {
        if (one <= other) expect(depthStep(one)).toBeLessThanOrEqual(depthStep(other));
      }),
    );
  });
});

test("organisations are offered with what they are, CCGs first", () => {
  const options = organisationOptions(england, [
    { id: "trust:T", name: "A trust", kind: "trust", ods: "RXX" },
  ]);
  expect(options[0]?.detail).toBe("CCG A");
  expect(options.at(-1)).toEqual({ id: "trust:T", name: "A trust", detail: "NHS trust or provider RXX" });
});
