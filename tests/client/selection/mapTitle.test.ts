import { expect, test } from "vitest";
import { buildEngland } from "../../../client/state/england.ts";
import { mapTitle } from "../../../client/views/map/selection/mapTitle.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";

test("the map is named after what is chosen on it, and after its number where names are too many or not known", () => {
  const england = buildEngland(smallTopology(), smallOrganisations());
  const [first, second] = england.areas.ccg;
  if (first === undefined || second === undefined) throw new Error("The small England has two CCGs at least");
  expect(mapTitle(england, [])).toBe("Map");
  expect(mapTitle(england, [first.id, second.id])).toBe(`${first.name} and ${second.name} · Map`);
  expect(mapTitle(england, [first.id, "trust:RXP"])).toBe("2 chosen · Map");
});
