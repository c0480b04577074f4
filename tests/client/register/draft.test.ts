import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  draftOf,
  emptyDraft,
  emptySource,
  newTie,
} from "../../../client/views/collaboration/register/edit/draft.ts";
import { inputOf } from "../../../client/views/collaboration/register/edit/inputOf.ts";
import { placeFaults } from "../../../client/views/collaboration/register/edit/placeFaults.ts";
import { evidenceLevels } from "../../../geodata/model/kinds.ts";
import { PostInput } from "../../../server/contract/register.ts";
import { holder, postBody, source } from "./entries.ts";

describe("an entry in its form", () => {
  test("opening an entry and saving it without a change sends back just what the register keeps", () => {
    const date = fc.constantFrom(null, "2015", "2015-04", "2015-04-01");
    const holders = fc.array(
      fc.record({
        validFrom: date,
        validTo: date,
        seenBy: date,
        evidence: fc.constantFrom(...evidenceLevels),
        as: fc.constantFrom(null, "host" as const, "partner" as const),
        fte: fc.constantFrom(null, 0.25, 1),
        sources: fc.array(
          fc.constantFrom(source, { ...source, title: "Minutes", date: "early 2016", url: null }),
          {
            maxLength: 2,
          },
        ),
        note: fc.constantFrom(null, "A note"),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(holders, (arbitrary) => {
        // The register keeps nothing as documented that has no source.
        const ties = arbitrary.filter(
          ({ evidence, sources }) => evidence !== "documented" || sources.length > 0,
        );
        fc.pre(ties.length > 0);
        const body = postBody({
          holders: ties.map((tie, place) => holder(`ccg:${place}`, tie)),
          yearlyCost: { pounds: 120_000, source },
        });
        const { input, faults } = inputOf(draftOf(body));
        expect(faults.size).toBe(0);
        expect({ kind: "post", ...PostInput.parse(input) }).toEqual(body);
      }),
    );
  });

  test("one statement goes for all while they say the same, and each keeps its own where they differ", () => {
    expect(draftOf(postBody()).isSame).toBe(true);
    const mixed = postBody({ holders: [holder("ccg:A", { validFrom: "2015" }), holder("ccg:B")] });
    expect(draftOf(mixed).isSame).toBe(false);
  });

  test("what is not filled in is sent as not known, never as nothing or 0", () => {
    const draft = emptyDraft("post", ["ccg:A"]);
    const { input } = inputOf({ ...draft, word: "chief-nurse" });
    expect(PostInput.parse(input)).toMatchObject({
      name: null,
      yearlyCost: null,
      holders: [{ validFrom: null, fte: null, as: null, evidence: "unverified", sources: [] }],
    });
  });

  test("a source that was begun and left empty is not sent", () => {
    const draft = emptyDraft("post", ["ccg:A"]);
    draft.common.sources = [emptySource(), { ...emptySource(), title: "Minutes", url: "www.example.org" }];
    expect(inputOf(draft).input.holders).toMatchObject([
      { sources: [{ title: "Minutes", url: "https://www.example.org" }] },
    ]);
  });

  test("shares may be written in per cent and money with its signs", () => {
    const draft = emptyDraft("post", ["ccg:A"]);
    draft.ties = draft.ties.map((tie) => ({ ...tie, fte: "40%" }));
    draft.cost.pounds = "£120,000";
    expect(inputOf(draft).input).toMatchObject({ holders: [{ fte: 0.4 }], yearlyCost: { pounds: 120_000 } });
  });

  test("a date or number nobody can read is a fault of its field, and nothing of it is guessed", () => {
    const draft = emptyDraft("post", ["ccg:A"]);
    draft.word = "chief-nurse";
    draft.common.validFrom = "last spring";
    draft.ties = draft.ties.map((tie) => ({ ...tie, fte: "half" }));
    expect([...inputOf(draft).faults.keys()].sort()).toEqual(
      [`${draft.common.key}.validFrom`, `${draft.ties[0]?.key}.fte`].sort(),
    );
  });

  test("a new post of one organisation is shared with nobody, but one that a source names may be corrected", () => {
    const draft = { ...emptyDraft("post", ["ccg:A"]), word: "chief-nurse" };
    expect([...inputOf(draft, 2).faults.values()]).toEqual([
      { message: "must name two organisations or more", choices: [] },
    ]);
    expect(inputOf(draft).faults.size).toBe(0);
  });
});

describe("a fault of the server", () => {
  const draft = emptyDraft("post", ["ccg:A", "ccg:B"]);
  draft.common.sources = [emptySource(), { ...emptySource(), title: "Minutes" }];
  const [first, second] = draft.ties;
  const written = draft.common.sources[1];

  test.each([
    ["role", "entry.word"],
    ["note", "entry.note"],
    ["holders", "entry.ties"],
    ["holders[1].organisation", `${second?.key}.organisation`],
    ["holders[0].fte", `${first?.key}.fte`],
    ["holders[1].validTo", `${draft.common.key}.validTo`],
    // The empty source was not sent, so the first of those sent is the second of the form.
    ["holders[0].sources[0].url", `${written?.key}.url`],
    ["holders[0].sources", `${draft.common.key}.sources`],
    ["yearlyCost.pounds", "cost.pounds"],
    ["yearlyCost.source.title", `${draft.cost.source.key}.title`],
  ])("at %s stands at the field it belongs to", (path, field) => {
    const { placed, unplaced } = placeFaults([{ path, message: "is wrong" }], draft);
    expect([...placed.keys()]).toEqual([field]);
    expect(unplaced).toEqual([]);
  });

  test("of no field is told all the same", () => {
    const { placed, unplaced } = placeFaults(
      [{ path: "holders[7].organisation", message: "is wrong" }],
      draft,
    );
    expect(placed.size).toBe(0);
    expect(unplaced).toEqual(["holders[7].organisation is wrong"]);
  });

  test("stays with its organisation when another is taken out before it", () => {
    const { placed } = placeFaults([{ path: "holders[1].organisation", message: "is wrong" }], draft);
    const left = { ...draft, ties: draft.ties.slice(1) };
    expect(placed.has(`${left.ties[0]?.key}.organisation`)).toBe(true);
    expect(placed.has(`${newTie("ccg:C", draft.common).key}.organisation`)).toBe(false);
  });
});
