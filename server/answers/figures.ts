import type { Observation } from "../../geodata/model/artefacts.ts";
import { isAreaKind, type NodeKind } from "../../geodata/model/kinds.ts";
import type { Figure } from "../contract/common.ts";
import { type Measure, type MeasuredKind, type MeasureValues, measuredKinds } from "../contract/measures.ts";
import { atomsOfAreas } from "../domain/atomSet.ts";
import { peopleOf } from "../domain/people.ts";
import type { GraphNode, Question } from "../graph/collaborationGraph.ts";
import type { Standing } from "../graph/memberships.ts";
import type { England } from "../measures/england.ts";
import { peopleOfMembersKey } from "../measures/entries.ts";
import type { MeasureBook } from "../measures/measureBook.ts";
import { observationLabel } from "./observationLabels.ts";
import { trustFigures } from "./trustFigures.ts";

/**
 * Every number and word known of a node, each with its datasets and citations: the measures of its layer, for
 * an arrangement the distinct people of its members, then what was observed of it and is not already told by a measure.
 */
export function figuresOf(
  england: England,
  book: MeasureBook,
  node: GraphNode,
  members: Standing,
  question: Question,
): Figure[] {
  const measured = isMeasured(node.kind)
    ? book
        .page(node.kind, question)
        .filter(({ measure }) => measure.key !== peopleOfMembersKey)
        .map((values) => measuredFigure(values, node.id))
    : [];
  const observed = (england.graph.observations.get(node.id) ?? [])
    .filter((observation) => !toldByMeasures.has(observation.key) || !isAreaKind(node.kind))
    .map(observedFigure);
  return [
    ...measured,
    ...peopleOfMembers(england, node, members),
    ...listOfPractice(node),
    ...trustFigures(england, node),
    ...observed,
  ];
}

/** Distinct residents of the areas that take part in an arrangement. */
function peopleOfMembers({ table }: England, node: GraphNode, { shown, unknown }: Standing): Figure[] {
  if (!arrangements.has(node.kind)) return [];
  const areas = [...new Set(shown.map((seen) => seen.node))].flatMap(({ kind, ons }) =>
    isAreaKind(kind) && ons !== null ? [{ layer: kind, code: ons }] : [],
  );
  return [
    {
      key: peopleOfMembersKey,
      label: "People of the members",
      value: areas.length === 0 ? null : peopleOf(table, atomsOfAreas(table, areas)),
      unit: "people",
      format: "people",
      zeroMeans: null,
      period: "mid-2015",
      estimate: true,
      formula: "residents of the CCGs and councils that take part, each person once",
      note: `Members count whole, also where the arrangement takes in a part of them.${
        unknown === 0
          ? ""
          : ` Not counted: ${unknown} of which nobody knows whether they took part at the date.`
      }`,
      datasets: ["lsoa-table"],
      sources: [],
    },
  ];
}

function listOfPractice({ kind, listSize, datasets }: GraphNode): Figure[] {
  if (kind !== "practice") return [];
  return [
    {
      key: "registered-people",
      label: "Registered people",
      value: listSize,
      unit: "registered people",
      format: "people",
      zeroMeans: null,
      period: "2014/15",
      estimate: false,
      formula: null,
      note: null,
      datasets,
      sources: [],
    },
  ];
}

function isMeasured(kind: NodeKind): kind is MeasuredKind {
  return (measuredKinds as readonly NodeKind[]).includes(kind);
}

const arrangements: ReadonlySet<NodeKind> = new Set(["post", "function", "grouping", "csu"]);

/** Keys of observations that reach the page as a measure. */
const toldByMeasures: ReadonlySet<string> = new Set([
  "registered-people",
  "practice-count",
  "core-allocation",
  "age-75-plus",
]);

function measuredFigure({ measure, items }: MeasureValues, id: string): Figure {
  return {
    key: measure.key,
    label: measure.label,
    value: items.find((item) => item.id === id)?.value ?? null,
    unit: measure.unit,
    format: measure.format,
    zeroMeans: measure.zeroMeans,
    period: measure.period,
    estimate: measure.estimate,
    formula: measure.formula,
    note: noteOf(measure),
    datasets: measure.datasets,
    sources: measure.sources,
  };
}

/** What has to be known to read the number right: what is recorded is less than what is. */
function noteOf({ status, needs, description }: Measure): string | null {
  if (status === "reported") return "Reported by a third party, not checked against the original.";
  return needs.includes("register") ? description : null;
}

function observedFigure(observation: Observation): Figure {
  return {
    key: observation.key,
    label: observationLabel(observation.key),
    value: observation.value,
    unit: observation.unit,
    format: observation.unit === "people" ? "people" : null,
    zeroMeans: null,
    period: observation.period,
    estimate: false,
    formula: null,
    note: observation.note,
    datasets: [observation.dataset],
    sources: observation.sources,
  };
}
