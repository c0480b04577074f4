import { expect, test } from "vitest";
import { buildEngland } from "../../../client/state/england.ts";
import { areaKinds } from "../../../geodata/model/kinds.ts";
import { smallOrganisations, smallTopology } from "./smallEngland.ts";

test("an area has the people and atoms of its own layer and the name of the register", () => {
  const england = buildEngland(smallTopology(), smallOrganisations());
  expect(england.byId.get("ccg:A")).toMatchObject({ name: "ccg:A name", people: 300, index: 0 });
  expect([...(england.byId.get("stp:east")?.atoms ?? [])]).toEqual([1, 2, 3]);
});

test("areas stand in the order of the atom table, in every layer", () => {
  const england = buildEngland(smallTopology(), smallOrganisations());
  for (const kind of areaKinds) {
    expect(england.areas[kind].map((area) => area.code)).toEqual(england.table.layers[kind].codes);
    expect(england.areas[kind].map((area) => area.index)).toEqual(
      england.areas[kind].map((_, index) => index),
    );
  }
});

test("every layer of England counts the same people", () => {
  const england = buildEngland(smallTopology(), smallOrganisations());
  for (const kind of areaKinds) {
    expect(england.areas[kind].reduce((sum, area) => sum + area.people, 0)).toBe(1000);
  }
});

test("an area of the map that the register does not name is refused, not shown without a name", () => {
  const unnamed = smallOrganisations().filter(({ id }) => id !== "ccg:B");
  expect(() => buildEngland(smallTopology(), unnamed)).toThrow("ccg:B");
});
