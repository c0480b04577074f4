import type { AreaKind } from "../../../../geodata/model/kinds.ts";
import { at } from "../../../../server/domain/at.ts";
import { ratioToMedian, sizeRange } from "../../../../server/domain/ratios.ts";
import { FigureValue } from "../../../components/FigureValue.tsx";
import {
  formatCount,
  formatMultiple,
  formatRatio,
  formatShare,
  formatTimes,
} from "../../../components/format.ts";
import { layerWords } from "../../../components/layerWords.ts";
import { RatioRuler } from "../../../components/RatioRuler.tsx";
import { useAboutMeasure } from "../../../components/useAboutMeasure.ts";
import type { England } from "../../../state/england.ts";
import { type ChosenPart, layersOf } from "./chosen.ts";
import { Facts } from "./Facts.tsx";
import { RatioMatrix } from "./RatioMatrix.tsx";
import styles from "./Section.module.css";
import { Section } from "./Section.tsx";
import type { SelectionFacts } from "./selectionFacts.ts";

/** More sizes than this make a chain of ratios that nobody reads. */
const mostInChain = 6;

/** How big the chosen areas are beside each other, beside England, and beside the range of their layer. */
export function RatiosSection({ england, facts }: { england: England; facts: SelectionFacts }) {
  const about = useAboutMeasure();
  const { areas, ratios, people } = facts;
  const aboutRatio = about("people", {
    label: "Population ratio",
    formula: "the larger's residents ÷ the smaller's, mid-2015",
    note: "Only residents are compared with residents; people registered with practices are another count.",
  });
  const several = areas.length > 1;
  return (
    <Section title="Population ratios">
      {several && areas.length <= mostInChain && (
        <p className={styles.headline}>
          <FigureValue text={formatRatio(people.each)} about={aboutRatio} />
        </p>
      )}
      <Facts
        rows={[
          ...(several
            ? [
                [
                  "Largest to smallest",
                  <FigureValue key="ratio" text={formatTimes(ratios.largestToSmallest)} about={aboutRatio} />,
                ] as const,
              ]
            : []),
          [
            "Share of England",
            <FigureValue
              key="share"
              text={formatShare(people.distinct / england.table.totalPeople)}
              about={about("people", {
                label: "Share of England",
                formula: `${formatCount(people.distinct)} ÷ ${formatCount(england.table.totalPeople)} residents`,
              })}
            />,
          ],
        ]}
      />
      {areas.length > 2 && areas.length <= mostInChain && <RatioMatrix areas={areas} />}
      {layersOf(areas).map((kind) => (
        <LayerRuler
          key={kind}
          england={england}
          kind={kind}
          areas={areas.filter((area) => area.kind === kind)}
        />
      ))}
    </Section>
  );
}

type LayerRulerProps = { england: England; kind: AreaKind; areas: readonly ChosenPart[] };

/** The chosen areas of one layer on that layer's range, and against its median. */
function LayerRuler({ england, kind, areas }: LayerRulerProps) {
  const about = useAboutMeasure();
  const layer = [...england.areas[kind]].sort((one, other) => one.people - other.people);
  const range = sizeRange(layer.map((area) => area.people));
  const smallest = layer[0];
  const largest = layer.at(-1);
  if (range === null || smallest === undefined || largest === undefined) return null;
  const words = layerWords[kind];
  return (
    <>
      <p>
        England's {words.many} range {formatMultiple(range.fold)}-fold; the median has{" "}
        <FigureValue
          text={formatCount(Math.round(range.median))}
          about={about("people", {
            label: `Median of England's ${words.many}`,
            formula: `the middle of ${layer.length} sizes`,
          })}
        />
        {areas.length <= mostInChain && <> ({medianWords(areas, range)})</>}.
      </p>
      <RatioRuler of={words.many} smallest={smallest} largest={largest} median={range.median} marks={areas} />
    </>
  );
}

/** "Leeds North 0.8 times it, Leeds West 1.4" */
function medianWords(areas: readonly ChosenPart[], range: NonNullable<ReturnType<typeof sizeRange>>): string {
  if (areas.length === 1) return `this is ${formatTimes(ratioToMedian(at(areas, 0).people, range))} that`;
  return areas.map((area) => `${area.name} ${formatMultiple(ratioToMedian(area.people, range))}×`).join(", ");
}
