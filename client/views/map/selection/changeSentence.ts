import { unionOf } from "../../../../server/domain/atomSet.ts";
import { peopleOf } from "../../../../server/domain/people.ts";
import { formatPeopleShort } from "../../../components/format.ts";
import type { England } from "../../../state/england.ts";
import { chosenOf, titleOf } from "./chosen.ts";

/** What changed and what is chosen now: "Leeds North chosen: 3 CCGs, 812,400 people." */
export function changeSentence(
  england: England,
  before: readonly string[],
  after: readonly string[],
): string {
  if (after.length === 0) return "Nothing is chosen.";
  const { areas, others } = chosenOf(england, after, []);
  const people = peopleOf(england.table, unionOf(areas.map((area) => area.atoms)));
  const now = `${titleOf({ areas, others })}, ${formatPeopleShort(people)} people.`;
  const added = after.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !after.includes(id));
  const [changed] = [...added, ...removed];
  if (changed === undefined || added.length + removed.length > 1) return `Chosen: ${now}`;
  const name = england.byId.get(changed)?.name ?? changed;
  return `${name} ${added.length === 1 ? "chosen" : "removed"}: ${now}`;
}
