import { at } from "../../../../server/domain/at.ts";
import { estimateRunningCosts, runningCostsFormula } from "../../../../server/domain/runningCosts.ts";
import { formatCount, formatDate, formatPounds, formatRatio } from "../../../components/format.ts";
import { listed } from "../../../components/inWords.ts";
import { layerWords } from "../../../components/layerWords.ts";
import type { England } from "../../../state/england.ts";
import type { ChosenPart } from "./chosen.ts";
import { pieceWords } from "./pieceWords.ts";
import type { SelectionFacts } from "./selectionFacts.ts";
import type { SharedThing } from "./sharedAmong.ts";
import { summarySentences } from "./summarySentences.ts";
import { withWhom } from "./withWhom.ts";

/** What chosen CCGs share at a date, as far as it is recorded; `null` where areas of other kinds are among them. */
export type SharingFacts = { shared: readonly SharedThing[]; asAt: string } | null;

/** The selection as plain text for a paper: the sentences, each area, what is cut and shared, the estimate, the source. */
export function selectionText(england: England, facts: SelectionFacts, sharing: SharingFacts): string {
  const { areas, people } = facts;
  const bySize = areas.map((area, place) => ({ area, people: at(people.each, place) }));
  bySize.sort((one, other) => other.people - one.people);
  return [
    summarySentences(england, facts).join(" "),
    "",
    ...bySize.map((entry) => `${titleWithCodes(england, entry.area)}: ${formatCount(entry.people)} people`),
    ...(areas.length > 1
      ? [`Ratio: ${formatRatio(people.each)}`, `Distinct people: ${formatCount(people.distinct)}`]
      : []),
    ...(people.inSeveral > 0
      ? [`Sum of the groups, counting some people more than once: ${formatCount(people.sum)}`]
      : []),
    ...facts.nestings.flatMap((nesting) => cutLine(england, nesting)),
    ...piecesLine(england, facts),
    ...sharingLines(areas.length, sharing),
    `Running costs, estimate: ${formatPounds(estimateRunningCosts(people.distinct))} a year (${runningCostsFormula})`,
    "",
    "People: residents, mid-2015. Boundaries: April 2016. Source: Office for National Statistics licensed under the Open Government Licence v.3.0.",
  ].join("\n");
}

function titleWithCodes(england: England, { id, name }: ChosenPart): string {
  const area = england.byId.get(id);
  if (area === undefined) return `${name} (grouping)`;
  return `${area.officialName} (${area.ods === null ? area.code : `${area.ods}, ${area.code}`})`;
}

function piecesLine(england: England, { areas, pieces }: SelectionFacts): string[] {
  const words = pieceWords(england, areas, pieces);
  if (words.length < 2) return [];
  const each = words.map(({ name, people, why }) => `${name}, ${why} (${formatCount(people)} people)`);
  return [`${words.length} pieces of land with people on them: ${each.join("; ")}`];
}

function sharingLines(count: number, sharing: SharingFacts): string[] {
  if (sharing === null) return [];
  const { shared, asAt } = sharing;
  const date = formatDate(asAt);
  if (shared.length === 0)
    return [`Nothing shared is recorded on ${date}; that is not to say that nothing is.`];
  return [
    `Shared on ${date}, in force or likely so:`,
    ...shared.map((thing) => `- ${thing.name}: ${withWhom(thing, count)}`),
  ];
}

function cutLine(england: England, { layer, nestsIn, cut }: SelectionFacts["nestings"][number]): string[] {
  const { one, many } = layerWords[layer];
  const nameOf = (area: number) => at(england.areas[layer], area).name;
  if (nestsIn !== null) return [`Lies in one ${one}: ${nameOf(nestsIn.area)}`];
  if (cut.length === 0) return [];
  const sides = cut.map(
    (beside) =>
      `${nameOf(beside.area)} (${formatCount(beside.peopleInside)} inside, ${formatCount(beside.peopleOutside)} outside)`,
  );
  return [`Cuts across ${cut.length} ${cut.length === 1 ? one : many}: ${listed(sides)}`];
}
