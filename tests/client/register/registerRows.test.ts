import { expect, test } from "vitest";
import { buildEngland } from "../../../client/state/england.ts";
import { openEntryOf } from "../../../client/views/collaboration/register/openEntry.ts";
import {
  evidenceText,
  readRegisterSort,
  registerRows,
  registerTable,
  sortedRows,
  sortKeys,
  whoText,
  writeRegisterSort,
} from "../../../client/views/collaboration/register/registerRows.ts";
import { tiesOf } from "../../../server/contract/tiesOf.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";
import { holder, postEntry } from "./entries.ts";

const england = buildEngland(smallTopology(), smallOrganisations());
const nameOf = (id: string) => england.byId.get(id)?.name ?? id;
const rowsOf = (...entries: Parameters<typeof postEntry>[]) =>
  registerRows(
    england,
    nameOf,
    entries.map((entry) => postEntry(...entry)),
  );

test("people together counts each area that takes part once, and is not known where none has people", () => {
  const [both, twice, none] = rowsOf(
    [{ holders: [holder("ccg:A"), holder("ccg:B")] }],
    [{ holders: [holder("ccg:B"), holder("ccg:B")] }],
    [{ holders: [holder("trust:RXP")] }],
  );
  expect(both?.people).toBe(100 + 200 + 300);
  expect(twice?.people).toBe(300);
  expect(none?.people).toBeNull();
});

test("a start is told before the date it was seen by, and the earliest of either", () => {
  const [started, seen, unknown] = rowsOf(
    [{ holders: [holder("ccg:A", { validFrom: "2015" }), holder("ccg:B", { seenBy: "2013" })] }],
    [{ holders: [holder("ccg:A", { seenBy: "2017-02" }), holder("ccg:B", { seenBy: "2016" })] }],
    [{}],
  );
  expect(started?.since).toEqual({ date: "2015", isSeenBy: false });
  expect(seen?.since).toEqual({ date: "2016", isSeenBy: true });
  expect(unknown?.since).toBeNull();
});

test("long lists of organisations are cut, and practices are counted", () => {
  expect(whoText(["A", "B", "C", "D", "E"], String)).toBe("A, B, C, 2 more");
  expect(whoText(["A", "B", "C", "D"], String)).toBe("A, B, C, D");
  expect(whoText(["A", "practice:P1", "practice:P2"], String)).toBe("A, 2 GP practices");
});

test("mixed evidence is told with its counts, one level by its name", () => {
  const entry = postEntry({
    holders: [holder("ccg:A", { evidence: "likely" }), holder("ccg:B", { evidence: "documented" })],
  });
  expect(evidenceText(tiesOf(entry))).toBe("1 documented, 1 likely");
  expect(evidenceText(tiesOf(postEntry()))).toBe("Unverified");
});

test("every order is read back from the address, and what names none is by name", () => {
  for (const key of sortKeys) {
    for (const descending of [true, false]) {
      expect(readRegisterSort(writeRegisterSort({ key, descending }))).toEqual({ key, descending });
    }
  }
  expect(readRegisterSort("nonsense.descending")).toEqual({ key: "name", descending: false });
});

test("the most people, the surest and the best documented stand first when asked for", () => {
  const rows = rowsOf(
    [{ name: "small", holders: [holder("ccg:A")] }, "unknown"],
    [{ name: "large", holders: [holder("ccg:C", { evidence: "documented" })] }, "yes"],
    [{ name: "none", holders: [holder("trust:RXP")] }, "no"],
  );
  const names = (sort: Parameters<typeof sortedRows>[1]) =>
    sortedRows(rows, sort).map((row) => row.entry.name);
  expect(names({ key: "people", descending: true })).toEqual(["large", "small", "none"]);
  expect(names({ key: "inForce", descending: true })).toEqual(["large", "small", "none"]);
  expect(names({ key: "evidence", descending: true })[0]).toBe("large");
  expect(names({ key: "name", descending: false })).toEqual(["large", "none", "small"]);
});

test("the table to take away keeps a start and a date seen by apart, and leaves unknown empty", () => {
  const { header, rows } = registerTable(
    rowsOf([{ holders: [holder("trust:RXP", { seenBy: "2016" })] }]),
    nameOf,
  );
  const cell = (column: string) => rows[0]?.[header.indexOf(column)];
  expect(cell("since")).toBeNull();
  expect(cell("seen by")).toBe("2016");
  expect(cell("people together")).toBeNull();
});

test("the address opens an entry, a new one of a kind, or the import", () => {
  expect(openEntryOf("post:N4K7")).toEqual({ kind: "entry", id: "post:N4K7" });
  expect(openEntryOf("new:grouping")).toEqual({ kind: "new", of: "grouping" });
  expect(openEntryOf("new:nonsense")).toEqual({ kind: "new", of: "post" });
  expect(openEntryOf("import")).toEqual({ kind: "import" });
  expect(openEntryOf("")).toEqual({ kind: "none" });
});
