import type { areaKinds } from "../../geodata/model/kinds.ts";
import type { MeasuredKind, MeasureValues } from "../contract/measures.ts";
import type { Question } from "../graph/collaborationGraph.ts";
import { KeptByVersion } from "../graph/keptByVersion.ts";
import type { England } from "./england.ts";
import { isOfSharing, type MeasureDefinition, type SharingMeasure } from "./measureDefinition.ts";
import { areaValues, measures, sharingValues } from "./registry.ts";
import { type Pairings, type Sharing, sharingAt } from "./sharing.ts";

/** What was worked out for one date and evidence, at one version of the register. */
type Reading = { sharing: Sharing; values: Map<string, MeasureValues> };

/** Few readers ask about many dates: the slider of a map steps through one after another. */
const mostReadings = 24;

/**
 * Every measure of everything that is measured. What is computed from the compiled data is worked out once; what the
 * register has a part in, when it is asked for, and kept for its date and evidence until the register changes.
 */
export class MeasureBook {
  readonly #england: England;
  readonly #collaboration: Pairings;
  readonly #compiled = new Map<string, MeasureValues>();
  readonly #readings: KeptByVersion<Reading>;

  constructor(england: England, collaboration: Pairings, registerVersion: () => number) {
    this.#england = england;
    this.#collaboration = collaboration;
    this.#readings = new KeptByVersion(registerVersion, mostReadings);
    for (const measure of measures) {
      if (isOfSharing(measure)) continue;
      for (const layer of measure.layers) {
        this.#compiled.set(placeOf(measure, layer), areaValues(measure, layer, england));
      }
    }
  }

  /** The values of a measure for a layer or a kind of the register; `null` where it has no meaning there. */
  values(measure: MeasureDefinition, layer: MeasuredKind, question: Question): MeasureValues | null {
    if (!isOfSharing(measure)) return this.#compiled.get(placeOf(measure, layer)) ?? null;
    return measure.layers.includes(layer) ? this.#ofSharing(measure, layer, question) : null;
  }

  /** Every measure that has a meaning for a layer or a kind of the register, in the order of the registry. */
  page(layer: MeasuredKind, question: Question): MeasureValues[] {
    return [...this.each(layer, question)];
  }

  /** As `page`, each measure worked out when it is asked for, so that others can be answered in between. */
  *each(layer: MeasuredKind, question: Question): Generator<MeasureValues> {
    for (const measure of measures) {
      const values = this.values(measure, layer, question);
      if (values !== null) yield values;
    }
  }

  /** As `page`, with what never changes while a server runs alone. */
  compiledPage(layer: (typeof areaKinds)[number]): MeasureValues[] {
    return measures.flatMap((measure) => this.#compiled.get(placeOf(measure, layer)) ?? []);
  }

  #ofSharing(measure: SharingMeasure, layer: MeasuredKind, question: Question): MeasureValues {
    const { sharing, values } = this.#reading(question);
    const place = placeOf(measure, layer);
    const known = values.get(place) ?? sharingValues(measure, layer, sharing);
    values.set(place, known);
    return known;
  }

  #reading(question: Question): Reading {
    const key = `${question.asAt} ${[...question.evidence].sort().join()}`;
    return this.#readings.get(key, () => ({
      sharing: sharingAt(this.#england, this.#collaboration, question),
      values: new Map(),
    }));
  }
}

const placeOf = ({ key }: MeasureDefinition, layer: MeasuredKind) => `${key} ${layer}`;
