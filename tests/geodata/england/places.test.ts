import { booleanPointInPolygon } from "@turf/turf";
import { expect, test } from "vitest";
import { places } from "../../../geodata/places.ts";
import { codesByName, shapesOf } from "./compiled.ts";

/** The district of each town that does not share its name. */
const districts: Record<string, string> = {
  London: "Westminster",
  Brighton: "Brighton and Hove",
  Truro: "Cornwall",
  Shrewsbury: "Shropshire",
  Whitehaven: "Copeland",
  Durham: "County Durham",
  Huddersfield: "Kirklees",
  Grimsby: "North East Lincolnshire",
  Chester: "Cheshire West and Chester",
  Hereford: "Herefordshire",
  "King's Lynn": "King's Lynn and West Norfolk",
  Salisbury: "Wiltshire",
  Bath: "Bath and North East Somerset",
  Taunton: "Taunton Deane",
  Torquay: "Torbay",
  Newport: "Isle of Wight",
  "Berwick-upon-Tweed": "Northumberland",
  Penzance: "Cornwall",
  Barnstaple: "North Devon",
  Yeovil: "South Somerset",
  Dorchester: "West Dorset",
  Telford: "Telford and Wrekin",
  "Bury St Edmunds": "St Edmundsbury",
  Lowestoft: "Waveney",
  Basingstoke: "Basingstoke and Deane",
  Kendal: "South Lakeland",
  Hexham: "Northumberland",
  Northallerton: "Hambleton",
  Scunthorpe: "North Lincolnshire",
};

const shapes = shapesOf("district");
const codes = codesByName("district");

test.each(places)("$name lies in its district", ({ name, position }) => {
  const shape = shapes.get(codes.get(districts[name] ?? name) ?? "");
  expect(shape).toBeDefined();
  expect(shape !== undefined && booleanPointInPolygon([...position], shape)).toBe(true);
});

test("no town is named twice", () => {
  expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
});
