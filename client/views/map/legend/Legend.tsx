import type { AreaKind } from "../../../../geodata/model/kinds.ts";
import type { Measure } from "../../../../server/contract/measures.ts";
import { SkeletonBars } from "../../../components/Skeleton.tsx";
import type { AreaColours } from "../../../map/colour/areaColours.ts";
import type { England } from "../../../state/england.ts";
import styles from "../ControlsPanel.module.css";
import { GroupingLegend } from "./GroupingLegend.tsx";
import { MeasureLegend } from "./MeasureLegend.tsx";

type LegendProps = {
  england: England;
  kind: AreaKind;
  colours: AreaColours;
  isPending: boolean;
  failure: Error | null;
  chosen: ReadonlySet<number>;
  measures: readonly Measure[];
};

/** What the fills mean, whatever they are by. */
export function Legend({ england, kind, colours, isPending, failure, chosen, measures }: LegendProps) {
  if (isPending) return <SkeletonBars rows={4} />;
  if (failure !== null) return <p role="alert">The colours could not be loaded. {failure.message}</p>;
  switch (colours.kind) {
    case "measure":
      return (
        <MeasureLegend
          colours={colours}
          areas={england.areas[kind]}
          chosen={chosen}
          about={measures.find((measure) => measure.key === colours.measure.key) ?? null}
        />
      );
    case "grouping":
      return <GroupingLegend england={england} colours={colours} chosen={chosen} />;
    case "none":
      return <p className={styles.quiet}>Areas are left pale so that lines and hatching stand out.</p>;
  }
}
