import { describe, expect, test } from "vitest";
import { visitorAt } from "../../../server/api/query/visitorAt.ts";
import { Turns } from "../../../server/query/turns.ts";

/** Lets everything happen that can. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Turns at one place, each noted when it comes; `end` ends the one that is under way. */
function oneByOne(mostWaiting: number) {
  const turns = new Turns(["the place"], mostWaiting);
  const served: string[] = [];
  const refused: string[] = [];
  /** Queries whose preparation was given back without a turn. */
  const givenBack: string[] = [];
  let end = () => {};
  const ask = async (visitor: string, query: string, prepare: () => Promise<void> = async () => {}) => {
    const turn = await turns.take(visitor, { prepare, giveBack: () => void givenBack.push(query) });
    if (turn === null) return void refused.push(query);
    served.push(query);
    end = turn.end;
  };
  const next = async () => {
    end();
    await settled();
  };
  return { ask, next, served, refused, givenBack };
}

describe("turns", () => {
  test("go round by visitor, so that who asks much does not keep out who asks once", async () => {
    const { ask, next, served } = oneByOne(8);
    for (const query of ["a1", "a2", "a3", "a4"]) void ask("a", query);
    for (const query of ["b1", "b2"]) void ask("b", query);
    void ask("c", "c1");
    await settled();
    for (let time = 0; time < 6; time++) await next();
    expect(served).toEqual(["a1", "b1", "c1", "a2", "b2", "a3", "a4"]);
  });

  test("where too many wait are given to who has fewer waiting, by whoever has most", async () => {
    const { ask, next, served, refused } = oneByOne(3);
    for (const query of ["a1", "a2", "a3", "a4", "a5"]) void ask("a", query);
    await settled();
    expect(refused).toEqual(["a5"]);
    for (const query of ["b1", "b2"]) void ask("b", query);
    await settled();
    expect(refused).toEqual(["a5", "a4", "b2"]);
    for (let time = 0; time < 3; time++) await next();
    expect(served).toEqual(["a1", "b1", "a2", "a3"]);
  });

  test("are not taken up by who still waits for something else", async () => {
    const { ask, next, served } = oneByOne(8);
    let ready = () => {};
    void ask("a", "a1", () => new Promise((resolve) => (ready = resolve)));
    void ask("b", "b1");
    await settled();
    expect(served).toEqual(["b1"]);
    ready();
    await next();
    expect(served).toEqual(["b1", "a1"]);
  });

  test("give back what was prepared for whoever is turned away, early or late, and for nobody else", async () => {
    const { ask, next, served, refused, givenBack } = oneByOne(3);
    let ready = () => {};
    void ask("a", "a1");
    void ask("a", "a2");
    void ask("a", "a3", () => new Promise((resolve) => (ready = resolve)));
    void ask("a", "a4");
    await settled();
    void ask("b", "b1");
    void ask("c", "c1");
    await settled();
    expect([refused, givenBack]).toEqual([["a4", "a3"], ["a4"]]);
    ready();
    for (let time = 0; time < 4; time++) await next();
    expect(givenBack).toEqual(["a4", "a3"]);
    expect(served).toEqual(["a1", "b1", "c1", "a2"]);
  });

  test.each<[string, () => Promise<void>]>([
    ["later", () => Promise.reject(new Error("no copy"))],
    [
      "at once",
      () => {
        throw new Error("no copy");
      },
    ],
  ])("are left to others where what was to be prepared fails %s", async (_, prepare) => {
    const { ask, served } = oneByOne(0);
    await expect(ask("a", "a1", prepare)).rejects.toThrow("no copy");
    void ask("b", "b1");
    await settled();
    expect(served).toEqual(["b1"]);
  });
});

describe("a visitor", () => {
  test.each([
    ["192.0.2.7", "192.0.2.8", false],
    ["::ffff:192.0.2.7", "::ffff:192.0.2.8", false],
    ["2001:db8:1:2::1", "2001:db8:1:2:9:8:7:6", true],
    ["2001:db8:1:2::1", "2001:db8:1:3::1", false],
    ["2001:db8::1", "2001:db8:0:0:5::1", true],
    ["::1", "2001:db8::1", false],
  ])("at %s and %s is the same: %s", (one, other, isSame) => {
    expect(visitorAt(one) === visitorAt(other)).toBe(isSame);
  });
});
