import { setTimeout as delay } from "node:timers/promises";
import fc from "fast-check";
import initSqlJs from "sql.js";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Copies, type Copy } from "../../../server/query/copies.ts";
import { CopyWriter } from "../../../server/query/engine/copyWriter.ts";
import { upkeep } from "../../../server/query/upkeep.ts";
import { smallWorld } from "../../graph/smallWorld.ts";

const world = smallWorld();
const usualDay = "2016-04-01";

describe("copies", () => {
  let copies: Copies | undefined;
  afterEach(() => copies?.close());

  test("that a write overtakes are made once, for all who wait for them", async () => {
    let version = 0;
    copies = new Copies(() => ({ ...world, version }));
    const before = copies.at(usualDay);
    version += 1;
    const after = copies.at(usualDay);
    expect(await before).toBe(await after);
    expect(copies.ready(usualDay)).toBe(await after);
    version += 1;
    expect(copies.ready(usualDay)).toBeNull();
    expect(await copies.at(usualDay)).not.toBe(await after);
  });

  test("are never older than the question, whenever the graph changes under them", async () => {
    const [observation] = [...world.graph.observations.values()].flat();
    if (observation === undefined) throw new Error("nothing was observed in the small world");
    let version = 0;
    copies = new Copies(() => {
      // As many observations as there were changes.
      const observations = new Map([["england", Array(version).fill(observation)]]);
      return { ...world, graph: { ...world.graph, observations }, version };
    });
    const asked: Promise<[asked: number, given: number | undefined]>[] = [];
    for (let time = 0; time < 40; time++) {
      version += time % 3;
      const at = version;
      asked.push(copies.at(usualDay).then(({ rows }) => [at, rows.get("observations")]));
      await delay(time);
    }
    for (const [at, given] of await Promise.all(asked)) expect(given).toBeGreaterThanOrEqual(at);
  });

  test("of the usual day are kept, however many other days are asked about", async () => {
    copies = new Copies(() => ({ ...world, version: 0 }));
    const usual = await copies.at(usualDay);
    const [first] = await Promise.all(
      ["2015-01-01", "2015-01-02", "2015-01-03", "2015-01-04"].map((day) => copies?.at(day)),
    );
    expect(copies.ready(usualDay)).toBe(usual);
    expect(copies.ready("2015-01-01")).not.toBe(first);
  });
});

describe("the buffers of copies", () => {
  test("are used again for other days once their copies were given back, and not before", async () => {
    const copies = new Copies(() => ({ ...world, version: 0 }));
    /** The room beyond the database, where a mark stays: threads hand the same memory on in ever new wrappings. */
    const roomOf = ({ database }: Copy) => new Uint8Array(database.buffer, database.length);
    const used = await copies.at("2014-01-01");
    roomOf(used).fill(2);
    const before = Buffer.from(used.database);
    const marks: (number | undefined)[] = [];
    for (let day = 10; day < 22; day++) {
      const copy = await copies.at(`2015-01-${day}`);
      marks.push(roomOf(copy).at(-1));
      roomOf(copy).fill(1);
      copies.release(copy);
    }
    expect(marks.filter((mark) => mark === 0).length).toBeLessThan(6);
    expect(marks).not.toContain(2);
    expect(before.equals(used.database)).toBe(true);
    await copies.close();
  });
});

describe("a copy that is written over the one before", async () => {
  const sqlite = await initSqlJs();
  const columns = [
    { name: "key", type: "TEXT" },
    { name: "of", type: "REAL" },
  ];
  const tables = [
    { name: "keyed", columns, primaryKey: ["key"], indexes: [["of"]] },
    { name: "numbered", columns, primaryKey: [], indexes: [["key", "of"]] },
  ];
  type Rows = [key: string, of: number | null][];

  const write = (writer: CopyWriter, rows: Rows) => {
    for (const table of tables) {
      writer.write({ ...table, rows: rows.map((row) => JSON.stringify(row)).join("\n") });
    }
    return writer.finish();
  };
  const readAll = (bytes: Uint8Array) => {
    const database = new sqlite.Database(bytes);
    const read = ["SELECT * FROM keyed", "SELECT rowid, * FROM numbered", "PRAGMA integrity_check"].map(
      (sql) => database.exec(sql),
    );
    database.close();
    return read;
  };

  test("holds the same rows in the same order as one that is written anew, few of them changed or many", () => {
    /** Puts a row in the place of so many others; it is left out where there is one of its key already. */
    const edit = fc.record({
      place: fc.nat(20),
      instead: fc.nat(2),
      row: fc.tuple(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), fc.constantFrom(1, 2.5, null)),
    });
    const edited = (
      rows: Rows,
      { place, instead, row }: { place: number; instead: number; row: Rows[0] },
    ) => {
      const next = rows.toSpliced(place, instead);
      return next.some(([key]) => key === row[0]) ? next : next.toSpliced(place, 0, row);
    };
    const full: Rows = [..."abcdefghijklmnop"].map((key, place) => [key, place]);
    fc.assert(
      fc.property(fc.array(fc.array(edit, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), (changes) => {
        const writer = new CopyWriter(sqlite);
        write(writer, full);
        let rows = full;
        for (const edits of changes) {
          rows = edits.reduce(edited, rows);
          expect(readAll(write(writer, rows))).toEqual(readAll(write(new CopyWriter(sqlite), rows)));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("what is kept ready", () => {
  test("is prepared once for each version, when changes have come to rest and nothing else is done", () => {
    let version = 0;
    let isIdle = true;
    const prepare = vi.fn();
    const look = upkeep({ version: () => version, isIdle: () => isIdle, prepare });
    const prepared = () => {
      look();
      return prepare.mock.calls.length;
    };
    expect([prepared(), prepared(), prepared()]).toEqual([0, 1, 1]);
    version += 1;
    expect(prepared()).toBe(1);
    version += 1;
    expect(prepared()).toBe(1);
    isIdle = false;
    expect(prepared()).toBe(1);
    isIdle = true;
    expect([prepared(), prepared()]).toEqual([2, 2]);
  });
});
