import { expect, test } from "vitest";
import { stateAt } from "../../../client/views/collaboration/register/edit/stateAt.ts";
import { differences } from "../../../client/views/collaboration/register/entry/differences.ts";
import type { RegisterChange } from "../../../server/contract/register.ts";
import { holder, postBody, source } from "./entries.ts";

const nameOf = (id: string) => ({ "ccg:A": "Corby", "ccg:B": "Nene" })[id] ?? id;

test("a correction is told field by field, in words and with the organisation it is about", () => {
  const before = postBody({ holders: [holder("ccg:A", { validFrom: "2015-04" }), holder("ccg:B")] });
  const after = postBody({
    role: "chief-finance-officer",
    holders: [
      holder("ccg:A", { validFrom: "2015-05-01", evidence: "documented", sources: [source] }),
      holder("ccg:B"),
    ],
  });
  expect(differences(before, after, nameOf)).toEqual([
    { what: "Role", before: "Chief nurse", after: "Chief finance officer" },
    { what: "Corby: since", before: "April 2015", after: "1 May 2015" },
    { what: "Corby: evidence", before: "Unverified", after: "Documented" },
    {
      what: "Corby: sources",
      before: null,
      after: "Annual report, NHS Corby CCG, June 2016, https://www.example.org/report",
    },
  ]);
});

test("an organisation that joins or leaves is told, in whatever order ties stand", () => {
  const before = postBody({ holders: [holder("ccg:A"), holder("ccg:B")] });
  const after = postBody({ holders: [holder("ccg:B"), holder("ccg:C")] });
  const told = differences(before, after, nameOf).filter(
    ({ what }) => !what.includes(":") || what === "ccg:C",
  );
  expect(told).toEqual([
    { what: "Corby", before: "takes part", after: null },
    { what: "ccg:C", before: null, after: "takes part" },
  ]);
});

test("the two times an organisation took part are kept apart", () => {
  const times = [holder("ccg:A", { validTo: "2014" }), holder("ccg:A", { validFrom: "2016" })];
  const later = [times[0] ?? holder("ccg:A"), holder("ccg:A", { validFrom: "2017" })];
  expect(differences(postBody({ holders: times }), postBody({ holders: later }), nameOf)).toEqual([
    { what: "Corby (2): since", before: "2016", after: "2017" },
  ]);
});

test("two equal states differ in nothing", () => {
  expect(differences(postBody(), postBody(), nameOf)).toEqual([]);
});

test("the state before the first change is revision 0, as it was compiled", () => {
  const change: RegisterChange = {
    sequence: 9,
    entry: "post:x",
    revision: 1,
    action: "changed",
    at: "2026-01-01T00:00:00.000Z",
    before: postBody({ name: "As compiled" }),
    after: postBody({ name: "Corrected" }),
  };
  expect(stateAt([change], 0)?.name).toBe("As compiled");
  expect(stateAt([change], 1)?.name).toBe("Corrected");
  expect(stateAt([change], 2)).toBeNull();
});
