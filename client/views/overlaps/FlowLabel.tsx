import { formatPeopleShort } from "../../components/format.ts";
import type { Anchor } from "../../components/useAnchor.ts";
import type { Area } from "../../state/england.ts";
import styles from "./FlowDiagram.module.css";
import type { FlowNode } from "./flowLayout.ts";
import { MapAnchor } from "./MapAnchor.tsx";

type FlowLabelProps = {
  node: FlowNode;
  area: Area;
  side: "left" | "right";
  width: number;
  to: Anchor;
  /** Called with true when it is pointed at or focused, with false when that ends. */
  onRead: (on: boolean) => void;
};

/** The name of an area beside its bar, with the people drawn and, where that is not all, how many it has. */
export function FlowLabel({ node, area, side, width, to, onRead }: FlowLabelProps) {
  return (
    <MapAnchor
      to={to}
      className={styles.label}
      data-side={side}
      style={{ top: node.middle, width }}
      onPointerEnter={() => onRead(true)}
      onPointerLeave={() => onRead(false)}
      onFocus={() => onRead(true)}
      onBlur={() => onRead(false)}
    >
      {area.name}
      <small>
        {formatPeopleShort(node.people)}
        {node.people < area.people && ` of ${formatPeopleShort(area.people)}`}
      </small>
    </MapAnchor>
  );
}
