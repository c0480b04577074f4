import { useQuery } from "@tanstack/react-query";
import { measuresQuery } from "../../api/queries.ts";
import type { AreaColours } from "../../map/colour/areaColours.ts";
import type { England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";
import styles from "./ControlsPanel.module.css";
import { ArcChooser } from "./layers/ArcChooser.tsx";
import { AreaChooser } from "./layers/AreaChooser.tsx";
import { ColourChooser } from "./layers/ColourChooser.tsx";
import { OverlayChooser } from "./layers/OverlayChooser.tsx";
import { PointChooser } from "./layers/PointChooser.tsx";
import { Legend } from "./legend/Legend.tsx";
import { ShapeChooser } from "./shapes/ShapeChooser.tsx";
import type { KnownGroupings } from "./useGroupings.ts";

type ControlsPanelProps = {
  england: England;
  colours: AreaColours;
  coloursPending: boolean;
  coloursFailure: Error | null;
  groupings: KnownGroupings;
  /** Numbers of the chosen areas of the layer drawn. */
  chosen: ReadonlySet<number>;
};

/** What the map shows and how: each choice takes effect at once and stands in the address. */
export function ControlsPanel(props: ControlsPanelProps) {
  const { england, colours, coloursPending, coloursFailure, groupings, chosen } = props;
  const [state, change] = useViewState();
  const measures = useQuery(measuresQuery);
  return (
    <div className={styles.sections}>
      <AreaChooser england={england} value={state.areas} onChange={(areas) => change({ areas })} />
      <ShapeChooser
        areas={state.areas}
        value={state.shape}
        // The circles and hexagons lie elsewhere than the land, so a camera of the one means nothing to the other.
        onChange={(shape) => change({ shape, at: null })}
      />
      <ColourChooser
        layer={state.areas}
        measures={measures.data?.items ?? []}
        value={state.colour}
        onChange={(colour) => change({ colour })}
      >
        <Legend
          england={england}
          kind={state.areas}
          colours={colours}
          isPending={coloursPending}
          failure={coloursFailure}
          chosen={chosen}
          measures={measures.data?.items ?? []}
        />
      </ColourChooser>
      <OverlayChooser
        england={england}
        areas={state.areas}
        shape={state.shape}
        groupings={groupings}
        asAt={state.asAt}
        value={state.overlays}
        onChange={(overlays) => change({ overlays })}
      />
      <ArcChooser england={england} />
      <PointChooser value={state.points} shape={state.shape} onChange={(points) => change({ points })} />
    </div>
  );
}
