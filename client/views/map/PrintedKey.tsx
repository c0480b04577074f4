import { useQuery } from "@tanstack/react-query";
import { areaKindWords, isAreaKind } from "../../../geodata/model/kinds.ts";
import { measuresQuery } from "../../api/queries.ts";
import { usePrinting } from "../../components/usePrinting.ts";
import type { AreaColours } from "../../map/colour/areaColours.ts";
import { type Grouping, isGroupingTheme } from "../../map/groupings.ts";
import { groupingLooks } from "../../map/marks/groupingLooks.ts";
import { lineLooks } from "../../map/marks/lineLooks.ts";
import { pointMarksOfKind, pointMarkWords } from "../../map/marks/pointMarks.ts";
import type { England } from "../../state/england.ts";
import { pointKinds, type ViewState } from "../../state/viewState.ts";
import { HatchSample } from "./layers/HatchSample.tsx";
import { LineSample } from "./layers/LineSample.tsx";
import { MarkSample } from "./layers/MarkSample.tsx";
import { Legend } from "./legend/Legend.tsx";
import { colourWords } from "./mapSentence.ts";
import styles from "./PrintedKey.module.css";

type PrintedKeyProps = {
  england: England;
  state: ViewState;
  colours: AreaColours;
  groupings: readonly Grouping[];
  chosen: ReadonlySet<number>;
};

/** What the colours, lines and signs of a printed map mean: the choices beside the map do not reach paper. */
export function PrintedKey({ england, state, colours, groupings, chosen }: PrintedKeyProps) {
  const measures = useQuery(measuresQuery);
  if (!usePrinting()) return null;
  const kind = state.areas;
  const samples = [
    ...overlaySamples(state.overlays, groupings),
    ...(state.shape === "map" ? pointSamples(state.points) : []),
  ];
  return (
    <section className={styles.key} aria-label="Key">
      <div className={styles.legend}>
        <h2>
          {areaKindWords[kind].plural}
          {colourWords(colours)}
        </h2>
        <Legend
          england={england}
          kind={kind}
          colours={colours}
          isPending={false}
          failure={null}
          chosen={chosen}
          measures={measures.data?.items ?? []}
        />
      </div>
      {samples.length > 0 && (
        <ul className={styles.samples}>
          {samples.map(({ id, sample, words }) => (
            <li key={id}>
              {sample} {words}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function overlaySamples(overlays: readonly string[], groupings: readonly Grouping[]) {
  return overlays.flatMap((id) => {
    if (isAreaKind(id)) {
      return [{ id, sample: <LineSample look={lineLooks[id]} />, words: areaKindWords[id].plural }];
    }
    const single = groupings.find((grouping) => grouping.id === id);
    const theme = isGroupingTheme(id) ? id : single?.theme;
    if (theme === undefined) return [];
    const look = groupingLooks[theme];
    return [{ id, sample: <HatchSample look={look} />, words: single?.name ?? look.plural }];
  });
}

function pointSamples(points: readonly string[]) {
  return pointKinds
    .filter((kind) => points.includes(kind))
    .flatMap((kind) => pointMarksOfKind[kind])
    .map((mark) => ({ id: mark, sample: <MarkSample mark={mark} />, words: pointMarkWords[mark] }));
}
