import { describe, expect, test } from "vitest";
import { buildEngland } from "../../../client/state/england.ts";
import { fitRows } from "../../../client/views/overlaps/fitRows.ts";
import {
  type DirectedFit,
  differenceInWords,
  fitSentence,
} from "../../../client/views/overlaps/fitSentence.ts";
import {
  nestingSummary,
  sliverSentence,
  standingWords,
} from "../../../client/views/overlaps/nestingWords.ts";
import { overlapMatrix } from "../../../client/views/overlaps/overlapMatrix.ts";
import { pairSentence, sideSentence } from "../../../client/views/overlaps/pairSentence.ts";
import { layerFit } from "../../../server/domain/coterminosity.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";

const england = buildEngland(smallTopology(), smallOrganisations());
const directed = (part: Partial<DirectedFit>): DirectedFit => ({
  from: "ccg",
  to: "district",
  areas: 209,
  nested: 119,
  share: 0.511,
  ...part,
});

describe("the sentence that answers first", () => {
  test("the share of people comes before the count of areas", () => {
    expect(fitSentence(directed({}))).toBe(
      "51% of people live in a CCG that lies wholly inside one district; 90 of 209 CCGs are cut.",
    );
  });

  test("one area that is cut is told in the singular, and nearly everybody is not everybody", () => {
    expect(fitSentence(directed({ nested: 208, share: 0.9999 }))).toBe(
      ">99% of people live in a CCG that lies wholly inside one district; 1 of 209 CCGs is cut.",
    );
  });

  test("where nothing is cut it says that the layers fit exactly", () => {
    expect(fitSentence(directed({ nested: 209, share: 1 }))).toBe(
      "CCGs fit districts exactly: each of the 209 CCGs lies wholly inside one district.",
    );
  });

  test("where nothing nests it gives no per cent", () => {
    expect(fitSentence(directed({ nested: 0, share: 0 }))).toBe(
      "No CCG lies wholly inside one district: all 209 CCGs are cut.",
    );
  });

  test("a layer that only divides another more finely is not said to draw different lines", () => {
    const finer = layerFit(england.table, "district", "county");
    expect(finer.normalisedVariation).toBe(1);
    expect(differenceInWords(finer, "district", "county")).toBe("districts subdivide counties and unitaries");
    const coarser = layerFit(england.table, "county", "district");
    expect(differenceInWords(coarser, "county", "district")).toBe(
      "districts subdivide counties and unitaries",
    );
  });

  test("a layer that divides another with few exceptions is not called the same or another set of lines", () => {
    const fit = layerFit(england.table, "district", "county");
    const nearly = { ...fit, normalisedVariation: 0.27, entropyAGivenB: 1.74, entropyBGivenA: 0.14 };
    const said = "counties and unitaries mostly subdivide footprints";
    expect(differenceInWords(nearly, "county", "stp")).toBe(said);
    const turned = { ...nearly, entropyAGivenB: 0.14, entropyBGivenA: 1.74 };
    expect(differenceInWords(turned, "stp", "county")).toBe(said);
    expect(differenceInWords({ ...nearly, entropyBGivenA: 0.9 }, "county", "stp")).toBe(
      "mostly the same lines",
    );
  });

  test("layers with the same people in each area draw the same lines", () => {
    const same = layerFit(england.table, "county", "region");
    expect(differenceInWords(same, "county", "region")).toBe("the same lines");
  });
});

describe("the words of the list", () => {
  const rows = fitRows(england, "ccg", "stp");

  test("a part of England is told by how many of its areas nest and are cut", () => {
    expect(nestingSummary(rows, "ccg", "stp", "Kent")).toBe(
      "3 CCGs have people in Kent: 2 nest in one footprint, 1 is cut.",
    );
    expect(nestingSummary(rows.slice(0, 1), "ccg", "stp", "Kent")).toBe(
      "One CCG has people in Kent: it is cut.",
    );
    expect(nestingSummary(rows.slice(1), "ccg", "stp", "Kent")).toBe(
      "2 CCGs have people in Kent: each nests in one footprint.",
    );
  });

  test("an area with a third of its people elsewhere is no sliver", () => {
    expect(sliverSentence(rows, "ccg", "stp")).toBeNull();
  });

  test("an area that is cut by less than a twentieth is counted as nearly whole", () => {
    const nearly = rows.map((row) => (row.nests ? row : { ...row, cutShare: 0.01 }));
    expect(sliverSentence(nearly, "ccg", "stp")).toBe(
      "The CCG that is cut has 95% of people or more in one footprint.",
    );
  });

  test("an area with the same people as another is not said only to nest in it", () => {
    const [a] = fitRows(england, "district", "ccg");
    expect(a === undefined ? "" : standingWords(a)).toBe("nests in");
    const [same] = fitRows(england, "county", "region");
    expect(same === undefined ? "" : standingWords(same)).toBe("the same people as");
  });

  test("a pair reads as people first and then as a share of either", () => {
    const sentence = pairSentence({
      firstName: "South Tees",
      secondName: "Redcar",
      people: 135275,
      shareOfFirst: 0.492,
      shareOfSecond: 1,
    });
    expect(sentence).toBe(
      "135,275 people live in both South Tees and Redcar: 49% of South Tees, 100% of Redcar.",
    );
  });

  test("an area of a flow reads as where its people live, most of them first", () => {
    const matrix = overlapMatrix(england, rows);
    const a = matrix.rows.findIndex((area) => area.code === "A");
    const west = matrix.columns.findIndex((area) => area.code === "west");
    expect(sideSentence(matrix, { row: a }, "stp")).toBe(
      "ccg:A name: 300 people in 2 footprints, most of them in stp:east name (67%).",
    );
    expect(sideSentence(matrix, { column: west }, "ccg")).toBe(
      "stp:west name: 100 people in 1 CCG, ccg:A name.",
    );
    expect(sideSentence(matrix, { row: 99 }, "stp")).toBeNull();
  });
});
