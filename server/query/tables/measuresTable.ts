import { evidenceLevels } from "../../../geodata/model/kinds.ts";
import { type MeasureValues, measuredKinds } from "../../contract/measures.ts";
import { bit, type QueryGround, queryTable } from "./queryTable.ts";

/** Every measure of everything that is measured, those of sharing on the day and on any evidence. */
function* measured({ book, asAt }: QueryGround): Generator<MeasureValues> {
  const question = { asAt, evidence: new Set(evidenceLevels) };
  for (const layer of measuredKinds) yield* book.each(layer, question);
}

/** Every measure of the registry for everything it has a meaning for. */
export const measuresTable = queryTable({
  name: "measures",
  description:
    "Every measure of the registry for every area, post, function or grouping it has a meaning for; /api/measures says what each is, what 0 means and where it comes from. Measures of sharing hold on the day asked about, on evidence of any level. A value nobody knows is NULL.",
  columns: {
    key: { type: "TEXT", description: "The measure, as in people or core-allocation-2016-17" },
    layer: {
      type: "TEXT",
      description: "What was measured: ccg, district, county, stp, region, post, function or grouping",
    },
    id: { type: "TEXT", description: "The area, post, function or grouping", references: "nodes.id" },
    value: { type: "REAL", description: "The number, in its unit; NULL where nobody knows" },
    unit: { type: "TEXT", description: "What it counts" },
    label: { type: "TEXT", description: "What the measure is called" },
    period: { type: "TEXT", description: "When it holds" },
    estimate: { type: "INTEGER", description: "1 where it is worked out by a rule of ours, else 0" },
  },
  indexes: [
    ["key", "layer"],
    ["id", "key"],
  ],
  datasets: (ground) => [...measured(ground)].flatMap(({ measure }) => measure.datasets),
  rows: function* (ground) {
    for (const { measure, layer, items } of measured(ground)) {
      const { key, unit, label, period } = measure;
      const estimate = bit(measure.estimate);
      for (const { id, value } of items) yield { key, layer, id, value, unit, label, period, estimate };
    }
  },
});
