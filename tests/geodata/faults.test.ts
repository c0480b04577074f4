import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { compile } from "../../geodata/compile.ts";
import { readTable } from "../../geodata/steps/readTable.ts";
import { compileMiniature, contentsOf } from "./compileMiniature.ts";
import {
  type Files,
  miniatureFiles,
  miniatureTopology,
  miniatureTotals,
  writeMiniature,
} from "./miniature.ts";

const lsoas = "lsoa11_england.csv";
const ccgs = "ccg_april_2016.csv";
const districts = "lad16_to_ctyua16.csv";
const footprints = "stp_footprints_2016.csv";
const shapes = "lsoa11_BGC_england_clean.topojson";

/** The miniature with one file changed by replacing the first occurrence of some text. */
function replaced(file: string, before: string, after: string): Files {
  const files = miniatureFiles();
  const text = files[file] ?? "";
  expect(text).toContain(before);
  return { ...files, [file]: text.replace(before, after) };
}

/** The miniature with its boundaries changed. */
function reshaped(change: (topology: ReturnType<typeof miniatureTopology>) => void): Files {
  const topology = miniatureTopology();
  change(topology);
  return { ...miniatureFiles(), [shapes]: JSON.stringify(topology) };
}

function geometryOf(topology: ReturnType<typeof miniatureTopology>, index: number) {
  const geometry = topology.objects.lsoa_bgc.geometries[index];
  if (geometry === undefined) throw new Error(`The miniature has no shape ${index}`);
  return geometry;
}

const faults: [name: string, files: () => Files, message: string][] = [
  [
    "a blank population",
    () => replaced(lsoas, ",1600,100", ",,100"),
    `${lsoas}, row 3, population_mid2015: must be a whole number of 0 or more (found "")`,
  ],
  [
    "a negative population",
    () => replaced(lsoas, ",1600,100", ",-1600,100"),
    `${lsoas}, row 3, population_mid2015: must be a whole number of 0 or more (found "-1600")`,
  ],
  [
    "more people of 75 and over than people",
    () => replaced(lsoas, ",1600,100", ",1600,1601"),
    `${lsoas}, row 3, population_mid2015_75plus: more than the 1600 people who live there (found "1601")`,
  ],
  [
    "an LSOA code that comes twice",
    () => replaced(lsoas, "E01000002", "E01000001"),
    `${lsoas}, row 3, lsoa11cd: already given in row 2 (found "E01000001")`,
  ],
  [
    "a code that is none",
    () => replaced(lsoas, "E01000002", "W01000002"),
    `${lsoas}, row 3, lsoa11cd: must be an ONS code that starts with E01 (found "W01000002")`,
  ],
  [
    "a CCG nobody knows",
    () => replaced(lsoas, "E38000001", "E38000099"),
    `${lsoas}, row 2, ccg16cd: no such CCG in ${ccgs} (found "E38000099")`,
  ],
  [
    "a district nobody knows",
    () => replaced(lsoas, "E07000002", "E07000099"),
    `${lsoas}, row 2, lad16cd: no such district in ${districts} (found "E07000099")`,
  ],
  [
    "a county that is not the district's",
    () => replaced(lsoas, "E10000001", "E10000009"),
    `${lsoas}, row 2, ctyua16cd: ${districts} puts E07000002 in E10000001 (found "E10000009")`,
  ],
  [
    "a footprint nobody knows",
    () => replaced(lsoas, "E54000001", "E54000099"),
    `${lsoas}, row 2, stp16cd: no such footprint in ${footprints} (found "E54000099")`,
  ],
  [
    "a footprint that is not the CCG's",
    () => replaced(lsoas, "E54000001", "E54000002"),
    `${lsoas}, row 2, stp16cd: ${ccgs} puts E38000001 in E54000001 (found "E54000002")`,
  ],
  [
    "a centroid far from England",
    () => replaced(lsoas, "-1.995", "7.5"),
    `${lsoas}, row 2, lon: lies east of England (found "7.5")`,
  ],
  [
    "a column that is gone",
    () => replaced(lsoas, "population_mid2015,", "people,"),
    `${lsoas}, population_mid2015: the column is missing`,
  ],
  [
    "a row with a cell too few",
    () => replaced(lsoas, "E01000001,", ""),
    `${lsoas}, row 2: the line is not well-formed CSV: Invalid Record Length`,
  ],
  [
    "a CCG code that comes twice",
    () => replaced(ccgs, "E38000002", "E38000001"),
    `${ccgs}, row 3, ccg16cd: already given in row 2 (found "E38000001")`,
  ],
  [
    "an ODS code that comes twice",
    () => replaced(ccgs, "02B", "01A"),
    `${ccgs}, row 3, ods_code: already given in row 2 (found "01A")`,
  ],
  [
    "a district without a name",
    () => replaced(districts, "Upland", ""),
    `${districts}, row 3, lad16nm: must not be blank (found "")`,
  ],
  [
    "an area that no LSOA lies in",
    () => ({ ...miniatureFiles(), [footprints]: `${miniatureFiles()[footprints]}E54000003,3,Third,,1,\n` }),
    `${footprints}, row 4, stp16cd: no LSOA lies in it (found "E54000003")`,
  ],
  [
    "people of a CCG that do not add up",
    () => replaced(lsoas, ",1600,100", ",1601,100"),
    `${ccgs}, row 2, pop_mid2015_all: the LSOAs of E38000001 in ${lsoas} add up to 8601 (found "8600")`,
  ],
  [
    "age bands of a CCG that do not add up",
    () => replaced(ccgs, ",8600,100,", ",8600,101,"),
    `${ccgs}, row 2, pop_mid2015_all: the age bands of E38000001 add up to 8601 (found "8600")`,
  ],
  [
    "an LSOA without a shape",
    () => reshaped(({ objects }) => objects.lsoa_bgc.geometries.splice(3, 1)),
    `${lsoas}, row 5, lsoa11cd: no shape in ${shapes} (found "E01000004")`,
  ],
  [
    "a shape of an LSOA nobody knows",
    () =>
      reshaped((topology) => Object.assign(geometryOf(topology, 3).properties, { LSOA11CD: "E01999999" })),
    `${lsoas}, row 5, lsoa11cd: no shape in ${shapes} (found "E01000004")`,
  ],
  [
    "a shape too many",
    () =>
      reshaped((topology) => {
        topology.arcs.push([
          [90000, 0],
          [10, 0],
          [0, 10],
          [-10, -10],
        ]);
        const extra = { ...geometryOf(topology, 3), arcs: [[topology.arcs.length - 1]] };
        topology.objects.lsoa_bgc.geometries.push({ ...extra, properties: { LSOA11CD: "E01999999" } });
      }),
    `${shapes}, row 13, LSOA11CD: no such LSOA in ${lsoas} (found "E01999999")`,
  ],
  [
    "two shapes of one LSOA",
    () =>
      reshaped((topology) => Object.assign(geometryOf(topology, 3).properties, { LSOA11CD: "E01000001" })),
    `${shapes}, row 4, LSOA11CD: the LSOA has a shape already (found "E01000001")`,
  ],
  [
    "an arc that is not there",
    () => reshaped((topology) => Object.assign(geometryOf(topology, 3), { arcs: [[9999]] })),
    `${shapes}, row 4, LSOA11CD: broken geometry: the topology has no usable arc 9999 (found "E01000004")`,
  ],
  [
    "a ring that does not close",
    () => reshaped((topology) => geometryOf(topology, 3).arcs[0]?.pop()),
    `${shapes}, row 4, LSOA11CD: broken geometry: a ring does not close (found "E01000004")`,
  ],
  [
    "a ring around nothing",
    () =>
      reshaped((topology) => {
        topology.arcs.push([
          [0, 0],
          [10, 0],
          [-10, 0],
        ]);
        Object.assign(geometryOf(topology, 3), { arcs: [[topology.arcs.length - 1]] });
      }),
    `${shapes}, row 4, LSOA11CD: broken geometry: a ring encloses nothing (found "E01000004")`,
  ],
  [
    "two LSOAs on the same ground",
    () =>
      reshaped((topology) => Object.assign(geometryOf(topology, 4), { arcs: geometryOf(topology, 3).arcs })),
    `${shapes}, row 5, LSOA11CD: broken geometry: it overlaps E01000004 (found "E01000005")`,
  ],
  [
    "a position that is no number",
    () => ({ ...miniatureFiles(), [shapes]: JSON.stringify(miniatureTopology()).replace("[[", '[["x",') }),
    `${shapes}, arcs.0`,
  ],
  ["boundaries that are no JSON", () => ({ ...miniatureFiles(), [shapes]: "{" }), `${shapes}: not JSON`],
];

describe("a source that cannot be trusted stops the compiler", () => {
  test.each(faults)(
    "%s is named with file, row and value, and nothing is touched",
    async (_, files, message) => {
      const { from, to, sources } = writeMiniature(files());
      await compileMiniature(miniatureFiles(), { to });
      const before = contentsOf(to);
      const attempt = compile({
        from,
        to,
        sources,
        totals: miniatureTotals,
        makers: [],
        report: () => {},
        signal: new AbortController().signal,
      });
      const failure = await attempt.then(
        () => "compiled all the same",
        (error: Error) => error.message,
      );
      expect(failure).toContain(message);
      expect(failure).not.toContain("\n");
      expect(contentsOf(to)).toEqual(before);
      expect(readdirSync(dirname(to)).sort()).toEqual(["compiled", "source"]);
    },
  );

  test("a file that was altered is named with both checksums before anything is read from it", async () => {
    const { from, to, sources } = writeMiniature(miniatureFiles());
    writeFileSync(join(from, ccgs), "altered");
    await expect(compileMiniature({}, { from, to, sources })).rejects.toThrow(
      /^ccg_april_2016\.csv: the file is not the one recorded in sources\.ts, whose SHA-256 is [0-9a-f]{64} \(found "[0-9a-f]{64}"\)$/,
    );
    expect(existsSync(to)).toBe(false);
  });

  test("a file that is missing is named", async () => {
    const { from, to, sources } = writeMiniature(miniatureFiles());
    rmSync(join(from, ccgs));
    await expect(compileMiniature({}, { from, to, sources })).rejects.toThrow(
      /^ccg_april_2016\.csv: the file cannot be read from .* \(ENOENT\)$/,
    );
  });

  test.each([
    ["has lost its last row", (text: string) => text.trimEnd().split("\n").slice(0, -1).join("\n"), -1],
    ["has a row twice", (text: string) => `${text}${text.trimEnd().split("\n").at(-1)}\n`, 1],
  ])(
    "a table that %s is told by the rows recorded for it, where nothing else would tell",
    async (_, change, more) => {
      const file = "ccg_stp_2016.csv";
      const text = "ods_code,note\n01A,one\n02B,two\n";
      const read = (content: string) =>
        readTable({ key: "ccg-stp", file, text: content, rows: 2 }, z.object({ ods_code: z.string() }));
      expect(read(text)).toHaveLength(2);
      expect(() => read(change(text))).toThrow(
        `${file}: there should be 2 rows, as recorded in sources.ts (found "${2 + more}")`,
      );
    },
  );

  test("a country that is smaller than it should be is no country", async () => {
    const totals = { ...miniatureTotals, people: 54_786_327 };
    await expect(compileMiniature(miniatureFiles(), { totals })).rejects.toThrow(
      'lsoa11_england.csv: people should come to 54786327 in all (found "16650")',
    );
  });
});
