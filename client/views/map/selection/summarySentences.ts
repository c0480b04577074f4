import type { AreaKind } from "../../../../geodata/model/kinds.ts";
import { at } from "../../../../server/domain/at.ts";
import type { Nesting } from "../../../../server/domain/nesting.ts";
import { formatCount, formatPeopleShort, formatTimes } from "../../../components/format.ts";
import { listed, ordinal } from "../../../components/inWords.ts";
import { layerWords } from "../../../components/layerWords.ts";
import type { England } from "../../../state/england.ts";
import { type ChosenPart, kindsOf } from "./chosen.ts";
import { homeSentences, homesSentence } from "./homes.ts";
import type { SelectionFacts } from "./selectionFacts.ts";

/** Below this the difference is smaller than the estimates can carry, so sizes are said to be alike. */
const alikeBelow = 1.05;

/**
 * The selection as one reads it aloud, before any table: "Together 812,400 people. The largest is 3.1 times
 * the smallest. All three lie in one footprint, Kent and Medway; two lie in Kent." No area gives no sentence.
 */
export function summarySentences(england: England, facts: SelectionFacts): string[] {
  const [only] = facts.areas;
  if (only === undefined) return [];
  const layers = homeLayers(kindsOf(facts.areas));
  if (facts.areas.length === 1) return [rankSentence(england, only), ...homeSentences(england, only, layers)];
  const same = new Set(facts.nestings.filter(isSame).map(({ layer }) => layer));
  const homes = homesSentence(
    england,
    facts.areas,
    layers.filter((layer) => !same.has(layer)),
  );
  return [...togetherSentences(facts), ...sameAsSentence(england, facts), ...(homes === null ? [] : [homes])];
}

function isSame({ nestsIn }: Nesting): boolean {
  return nestsIn?.standing === "same";
}

/** Where the selection is just one area of another layer, that is the shortest thing to say of it. */
function sameAsSentence(england: England, { nestings }: SelectionFacts): string[] {
  const kindsByName = new Map<string, string[]>();
  for (const { layer, nestsIn } of nestings) {
    if (nestsIn?.standing !== "same") continue;
    const { name } = at(england.areas[layer], nestsIn.area);
    kindsByName.set(name, [...(kindsByName.get(name) ?? []), layerWords[layer].one]);
  }
  if (kindsByName.size === 0) return [];
  const names = [...kindsByName].map(([name, kinds]) => `${name} (${kinds.join(", ")})`);
  return [`They are the same people as ${listed(names)}.`];
}

function togetherSentences({ areas, people, ratios }: SelectionFacts): string[] {
  const sentences = [`Together ${formatPeopleShort(people.distinct)} people.`];
  if (people.inSeveral > 0) {
    sentences.push(
      `They overlap: ${formatPeopleShort(people.inSeveral)} of them live in more than one, so adding the groups up would give ${formatPeopleShort(people.sum)}.`,
    );
  }
  const times = ratios.largestToSmallest;
  if (times === null) return sentences;
  if (times < alikeBelow) sentences.push(`${areas.length === 2 ? "Both" : "All"} are about the same size.`);
  else
    sentences.push(
      `The ${areas.length === 2 ? "larger" : "largest"} is ${formatTimes(times)} the ${areas.length === 2 ? "smaller" : "smallest"}.`,
    );
  return sentences;
}

function rankSentence(england: England, area: ChosenPart): string {
  if (area.kind === "grouping") return `${formatCount(area.people)} people in the areas that take part.`;
  const layer = england.areas[area.kind];
  const rank = 1 + layer.filter((other) => other.people > area.people).length;
  const { many } = layerWords[area.kind];
  return `${formatCount(area.people)} people, the ${ordinal(rank)}largest of ${layer.length} ${many}.`;
}

/** The layers whose lines are worth a word beside these kinds: two at most, never a kind's own. */
function homeLayers(kinds: readonly ChosenPart["kind"][]): AreaKind[] {
  const candidates: readonly AreaKind[] = ["stp", "county", "region"];
  const coarser = (layer: AreaKind) => kinds.every((kind) => coarseness[kind] < coarseness[layer]);
  return candidates.filter(coarser).slice(0, 2);
}

/** Which layers can hold areas of which: footprints and counties are about as coarse as each other. */
const coarseness: Readonly<Record<ChosenPart["kind"], number>> = {
  grouping: 0,
  district: 0,
  ccg: 0,
  county: 1,
  stp: 1.5,
  region: 3,
};
