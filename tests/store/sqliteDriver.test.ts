import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { UnstorableText } from "../../server/store/registerStore.ts";
import { GuardedDatabase } from "../../server/store/sqlite/guardedDatabase.ts";
import { freshFolder } from "./support/worlds.ts";

const database = new GuardedDatabase(path.join(freshFolder(), "guarded.sqlite"));
afterAll(() => database.close());

const kept = (value: unknown) =>
  database.prepare("select typeof(?1) as type, ?1 as value, length(?1) as length").all([value]);

describe("what is bound to a statement of SQLite", () => {
  test.each([
    [true, "integer", 1],
    [false, "integer", 0],
    [null, "null", null],
    [-1.5, "real", -1.5],
    ["", "text", ""],
    ["Łódź 🏥", "text", "Łódź 🏥"],
    [2n ** 40n, "integer", 2 ** 40],
  ])("%o is kept as %s %o, and the process lives", (value, type, read) => {
    expect(kept(value)).toMatchObject([{ type, value: read }]);
  });

  test("bytes are kept whole, with their zeros", () => {
    expect(kept(new Uint8Array([0, 1, 0]))).toMatchObject([{ type: "blob", length: 3 }]);
  });

  test.each(["a\0b", "\0", "ends\0", "\ud83c", "\udfe5 first"])(
    "text no database keeps, %j, is refused in words",
    (text) => {
      expect(() => kept(text)).toThrow(UnstorableText);
    },
  );

  test.each([undefined, Number.NaN, Symbol("s"), {}, [], new Date(0), () => 1, 2n ** 63n, -(2n ** 63n) - 1n])(
    "%s is refused, not guessed at",
    (value) => {
      expect(() => kept(value)).toThrow(TypeError);
    },
  );

  test("the same statement can be asked again with other values, and many different ones after each other", () => {
    for (let at = 0; at < 250; at++) {
      expect(database.prepare(`select ? + ${at} as sum`).all([at])).toEqual([{ sum: 2 * at }]);
      expect(database.prepare("select ? as same").all([at])).toEqual([{ same: at }]);
    }
  });
});
