import { describe, expect, test } from "vitest";
import type { CompiledLayer } from "../../../geodata/steps/compileInput.ts";
import { compileBorders } from "../../../geodata/steps/tables/compileBorders.ts";
import type { WaterLink } from "../../../geodata/waterLinks.ts";
import { ccgIds, north, south, tieBetween, valley } from "./smallWorld.ts";

const layer: Pick<CompiledLayer, "codes" | "borders"> = {
  codes: ["E38000001", "E38000002", "E38000003"],
  borders: [[0, 1, 12.3456]],
};

const ferry = (...ccgs: [string, string]): WaterLink => ({
  ccgs,
  crossing: "ferry",
  what: "Harbour ferry",
  reviewed: "The island has no land border.",
});

test("CCGs that share a line border on land for its length", () => {
  const ties = compileBorders(layer, [], ccgIds);
  expect(tieBetween(ties, north, south)).toMatchObject({ crossing: "land", km: 12.346 });
});

test("a ferry makes neighbours of two that do not touch, without a length", () => {
  const ties = compileBorders(layer, [ferry("01C", "01A")], ccgIds);
  expect(tieBetween(ties, north, valley)).toMatchObject({
    crossing: "ferry",
    km: null,
    note: "Harbour ferry. The island has no land border.",
  });
});

describe("the table of links is refused where it", () => {
  test("joins two that touch on land", () => {
    expect(() => compileBorders(layer, [ferry("01A", "01B")], ccgIds)).toThrow(/01A and 01B touch on land/);
  });

  test("names a CCG that is not there", () => {
    expect(() => compileBorders(layer, [ferry("01A", "99Z")], ccgIds)).toThrow(/no CCG has the code 99Z/);
  });
});
