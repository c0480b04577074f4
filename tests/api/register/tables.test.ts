import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type RegisterKind, registerKinds } from "../../../geodata/model/kinds.ts";
import { type ImportFault, ImportReport } from "../../../server/contract/registerImport.ts";
import { cellOfText, joined, parted, textOfCell } from "../../../server/register/table/cells.ts";
import { added, type Server, serverOn, sharedPost } from "./realEngland.ts";

let server: Server;
const withServer = () =>
  beforeAll(() => {
    server = serverOn();
  });

const exported = async (kind: RegisterKind, from = server) =>
  (await from.api.get(`/api/register/export?kind=${kind}`).expect(200)).text;
const send = (csv: string, kind: RegisterKind, dryRun: boolean, into = server) =>
  into.api
    .post(`/api/register/import?kind=${kind}&dryRun=${dryRun}`)
    .set("Content-Type", "text/csv")
    .send(csv);
const rehearse = async (csv: string, kind: RegisterKind = "post"): Promise<ImportReport> =>
  ImportReport.parse((await send(csv, kind, true).expect(200)).body);
const placesOf = (faults: readonly ImportFault[]) => faults.map(({ row, column }) => [row, column]);

describe("export and import", () => {
  withServer();

  test.each(registerKinds)("every %s that is exported comes back unchanged", async (kind) => {
    const report = await rehearse(await exported(kind), kind);
    expect(report).toMatchObject({ created: [], changed: [], faults: [] });
    expect(report.unchanged).toBe(server.register.entriesOf(kind).length);
  });

  test("what people entered comes back unchanged too, formulas, bars, quotes and line ends and all", async () => {
    await added(server, "posts", {
      ...sharedPost,
      name: "=SUM(A1:A9)",
      note: '-1 | a \\ "quote"\nand a second line, \'@ and all',
      yearlyCost: { pounds: 120_000.5, source: { title: "'+A1" } },
      holders: [
        {
          organisation: "10M",
          fte: 0.333,
          datesAsWritten: "'=now",
          evidence: "documented",
          sources: [{ title: "a | b" }, { title: "c\\", publisher: "|", url: "https://example.org/|x" }],
        },
        { organisation: "10N", note: "@home" },
      ],
    });
    const csv = await exported("post");
    for (const row of parse(csv) as string[][]) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@]/);
    const report = await rehearse(csv);
    expect(report).toMatchObject({ created: [], changed: [], faults: [] });
  });

  test("a file from one server makes the same register on another", async () => {
    const other = serverOn();
    const csv = await exported("grouping");
    const renamed = csv.replaceAll("Joint committee", "Joint board");
    const report = (await send(renamed, "grouping", false, other).expect(200)).body;
    expect(report.changed.length).toBeGreaterThan(0);
    const again = parse(await exported("grouping", other), { columns: true }) as Record<string, string>[];
    expect(again.some(({ name }) => name?.startsWith("Joint board"))).toBe(true);
    expect((await send(await exported("grouping", other), "grouping", true, other)).body).toMatchObject({
      changed: [],
      created: [],
    });
  });

  test.each(registerKinds)(
    "the template for a %s has every column, and is taken as it is, as a proposal",
    async (kind) => {
      const { text, headers } = await server.api.get(`/api/register/templates/${kind}`).expect(200);
      expect(headers["content-disposition"]).toContain(`template-${kind}s.csv`);
      expect(text.split("\r\n")[0]).toBe((await exported(kind)).split("\r\n")[0]);
      expect(await rehearse(text, kind)).toMatchObject({
        rows: 2,
        faults: [],
        created: [{ entry: "a label of your own" }],
      });
      expect(text).not.toContain("recorded");
    },
  );

  test("whatever a text is, the cell it becomes is no formula and gives it back", () => {
    const anyText = fc.oneof(fc.string(), fc.stringMatching(/^['=+@-]{0,4}[a-z|\\ ]{0,5}$/));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textOfCell(cellOfText(text))).toBe(text);
        expect(cellOfText(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test("whatever texts are joined in a cell, they come apart as they were", () => {
    const anyText = fc.oneof(fc.string(), fc.stringMatching(/^[|\\ a]{0,6}$/)).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        expect(parted(joined(texts))).toEqual(texts);
      }),
    );
  });
});

describe("importing", () => {
  withServer();
  const heading = "entry,revision,name,role,organisation,as,fte,validFrom,evidence,sourceTitles,sourceUrls";

  test("lists every fault by row and column with what would do, and takes nothing", async () => {
    const csv = [
      heading,
      "a,,,chief-nurse,10M,host,0.5,2015-04,documented,A paper,",
      "a,,,chief-nurs,01Q,helper,half,2015-13,documented,,",
      ",,,lay-member,10M,,,,,,",
      "post:NEVER,,,lay-member,10M,,,,,,",
      "b,,,tea-maker,E06000046,,2,,sure,,",
      "c,,,lay-member,10M,,,,likely,one | two,https://example.org",
      "d,,Held by Dr Smith,lay-member,10M,,,,,,",
    ].join("\r\n");
    const { faults } = await rehearse(csv);
    expect(placesOf(faults)).toEqual(
      expect.arrayContaining([
        [3, "role"],
        [3, "as"],
        [3, "fte"],
        [4, "entry"],
        [5, "entry"],
        [6, "fte"],
        [6, "evidence"],
        [7, "sourceUrls"],
        [8, "name"],
      ]),
    );
    const refused = await send(csv, "post", false).expect(422);
    expect(refused.body.code).toBe("import-has-faults");
    expect(refused.body.errors).toContainEqual(expect.objectContaining({ path: "row 8, name" }));
    expect(server.register.version).toBe(0);
  });

  test("a file with too many rows is read no further than that shows", async () => {
    const { faults } = await rehearse(`entry,organisation\n${"\n".repeat(5001)}"never closed`);
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining("at most 5,000 rows")]);
  });

  test("a wrong code comes with the nearest right ones, in its row and column", async () => {
    const { faults } = await rehearse(`entry,role,organisation\na,lay-member,10M\na,,01Q\n`);
    expect(placesOf(faults)).toEqual([[3, "organisation"]]);
    expect(faults[0]?.message).toContain("did you mean");
    expect(faults[0]?.choices).toHaveLength(5);
  });

  test("of a file full of faults the first 500 are listed, with where reading stopped", async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `e${row},lay-member,Z${row}`).join("\n");
    const { faults, created } = await rehearse(`entry,role,organisation\n${rows}`);
    expect(faults).toHaveLength(501);
    expect(faults.at(-1)).toMatchObject({ row: 502, column: null });
    expect(created).toEqual([]);
  });

  test.each<[string, string, (string | null)[]]>([
    ["an unknown column", "entry,organisation,Organisaton\na,10M,x", ["Organisaton"]],
    ["a column twice", "entry,organisation,role,role\na,10M,x,y", ["role"]],
    ["no column of entries", "organisation,role\n10M,lay-member", ["entry"]],
    ["nothing", " ", [null, "entry", "organisation"]],
    ["a quote that is never closed", 'entry,organisation\n"a,10M', [null]],
    ["a row with too many cells", "entry,organisation,role\na,10M,lay-member,more", [null]],
    ["5,001 rows", `entry,organisation\n${"a,10M\n".repeat(5001)}`, [null]],
    ["a row longer than any can be", `entry,organisation\na,${"x".repeat(300_000)}`, [null]],
    ["a heading of hundreds of columns", `entry,organisation${",x".repeat(300)}`, [null]],
  ])("%s is a fault that says so", async (_, csv, columns) => {
    const { faults, created } = await rehearse(csv);
    expect(faults.map(({ column }) => column)).toEqual(columns);
    expect(created).toEqual([]);
  });

  test("all of it is done at once; a second sending under one key does nothing more", async () => {
    const csv = `${heading}\na,,First,chief-nurse,10M,,,2015,likely,,\na,,,,10N,,,2015,likely,,\nb,,Second,lay-member,10W,,,,,,\n`;
    const once = () => send(csv, "post", false).set("Idempotency-Key", "file-1");
    const first = (await once().expect(200)).body;
    expect(first.created.map(({ entry, name }: Record<string, string>) => [entry, name])).toEqual([
      ["a", "First"],
      ["b", "Second"],
    ]);
    const made = await server.api.get(`/api/posts/${first.created[0].id}`).expect(200);
    expect(made.body.holders.map(({ organisation }: { organisation: string }) => organisation)).toEqual([
      "ccg:E38000110",
      "ccg:E38000114",
    ]);
    const { version } = server.register;
    const second = (await once().expect(200)).body;
    expect(second.created).toEqual(first.created);
    expect(server.register.version).toBe(version);
    expect(
      (await send(`${csv}c,,,lay-member,10M,,,,,,`, "post", false).set("Idempotency-Key", "file-1")).status,
    ).toBe(422);
  });

  test("an entry that was changed since the export is a fault at its revision, and the rest is not taken either", async () => {
    const before = await exported("post");
    const address = "/api/posts/post:G01-accountable-officer";
    const { body } = await server.api.get(address);
    await server.api
      .put(address)
      .set("If-Match", "*")
      .send({ ...body, note: "Changed since" })
      .expect(200);
    const { version } = server.register;
    const edited = before.replaceAll(
      "Chief finance officer, Berkshire West",
      "Finance chief, Berkshire West",
    );
    const { faults, changed } = await rehearse(edited);
    expect(faults.map(({ column }) => column)).toEqual(["revision"]);
    expect(changed.length).toBeGreaterThan(0);
    expect((await send(edited, "post", false)).status).toBe(422);
    expect(server.register.version).toBe(version);
  });

  test("what is no CSV, or too long, is refused as such", async () => {
    const post = (type: string, text: string) =>
      server.api.post("/api/register/import?kind=post").set("Content-Type", type).send(text);
    expect((await post("application/json", "{}")).status).toBe(415);
    expect((await post("text/plain", "entry,organisation")).status).toBe(415);
    expect((await post("text/csv", "a".repeat(2 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await server.api.get("/api/register/templates/tea")).status).toBe(404);
    expect(
      (await server.api.post("/api/register/import").set("Content-Type", "text/csv").send("x")).body.code,
    ).toBe("invalid-query");
  });
});
