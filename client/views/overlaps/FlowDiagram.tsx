import { useMemo, useState } from "react";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { at } from "../../../server/domain/at.ts";
import { layerWords } from "../../components/layerWords.ts";
import { useWidth } from "../../components/useWidth.ts";
import styles from "./FlowDiagram.module.css";
import { FlowKey } from "./FlowKey.tsx";
import { FlowLabel } from "./FlowLabel.tsx";
import { type FlowNode, flowLayout, ribbonPath } from "./flowLayout.ts";
import { linkLooks } from "./linkLooks.ts";
import { MapAnchor } from "./MapAnchor.tsx";
import type { OverlapMatrix } from "./overlapMatrix.ts";
import { cellSentence, sideSentence } from "./pairSentence.ts";
import { Reading } from "./Reading.tsx";
import { useMapLink } from "./useMapLink.ts";

type FlowDiagramProps = { matrix: OverlapMatrix; first: AreaKind; second: AreaKind };

/** What is followed: one pair, or everything of one area. */
type Read = { cell: number } | { row: number } | { column: number };

const barWidth = 10;
/** Width of a letter of a label on average, in pixels, rounded up so that no label needs a line more than planned. */
const letterWidth = 7.6;

/**
 * People from the areas of one layer to those of the other; a ribbon is as thick as it has people. The picture
 * is for the pointer; names are links for the keyboard, and the table below holds every pair.
 */
export function FlowDiagram({ matrix, first, second }: FlowDiagramProps) {
  const [container, width] = useWidth<HTMLDivElement>();
  const [read, setRead] = useState<Read | null>(null);
  const mapLink = useMapLink();
  const labelWidth = Math.floor(Math.min(300, (width ?? 0) * 0.34));
  const layout = useMemo(
    () => flowLayout(matrix, Math.max(6, Math.floor((labelWidth - 8) / letterWidth))),
    [matrix, labelWidth],
  );
  const looks = useMemo(() => linkLooks(matrix), [matrix]);
  const rightX = (width ?? 0) - labelWidth - barWidth;
  const bar = (x: number) => (node: FlowNode) => (
    <rect key={node.place} className={styles.bar} x={x} y={node.top} width={barWidth} height={node.height} />
  );
  return (
    <div className={styles.flow}>
      <FlowKey one={layerWords[first].one} />
      <Reading
        sentence={sentenceOf(read, { matrix, first, second })}
        hint="Point at a ribbon to read it, or at a name to follow it; click for the map."
      />
      <div className={styles.heads}>
        <span style={{ width: labelWidth - 8 }}>{layerWords[first].title}</span>
        <span style={{ width: labelWidth - 8 }}>{layerWords[second].title}</span>
      </div>
      <div ref={container} className={styles.canvas} style={{ height: layout.height }}>
        {width !== null && (
          <>
            <svg width={width} height={layout.height} aria-hidden="true">
              {layout.links.map((link) => {
                const cell = at(matrix.cells, link.cell);
                return (
                  <MapAnchor
                    key={link.cell}
                    to={mapLink([at(matrix.rows, cell.row).id, at(matrix.columns, cell.column).id])}
                    tabIndex={-1}
                    onPointerEnter={() => setRead({ cell: link.cell })}
                    onPointerLeave={() => setRead(null)}
                  >
                    <path
                      className={styles.ribbon}
                      data-look={at(looks, link.cell)}
                      data-faded={!follows(read, link.cell, cell)}
                      d={ribbonPath(link, labelWidth + barWidth, rightX)}
                    />
                  </MapAnchor>
                );
              })}
              {layout.left.map(bar(labelWidth))}
              {layout.right.map(bar(rightX))}
            </svg>
            {layout.left.map((node) => {
              const area = at(matrix.rows, node.place);
              const label = { node, area, side: "left", width: labelWidth - 8 } as const;
              const onRead = (on: boolean) => setRead(on ? { row: node.place } : null);
              return <FlowLabel key={area.id} {...label} to={mapLink([area.id])} onRead={onRead} />;
            })}
            {layout.right.map((node) => {
              const area = at(matrix.columns, node.place);
              const label = { node, area, side: "right", width: labelWidth - 8 } as const;
              const onRead = (on: boolean) => setRead(on ? { column: node.place } : null);
              return <FlowLabel key={area.id} {...label} to={mapLink([area.id])} onRead={onRead} />;
            })}
          </>
        )}
      </div>
    </div>
  );
}

function follows(read: Read | null, place: number, cell: { row: number; column: number }): boolean {
  if (read === null) return true;
  if ("cell" in read) return read.cell === place;
  return "row" in read ? cell.row === read.row : cell.column === read.column;
}

function sentenceOf(read: Read | null, { matrix, first, second }: FlowDiagramProps): string | null {
  if (read === null) return null;
  if ("cell" in read) return cellSentence(matrix, at(matrix.cells, read.cell));
  return sideSentence(matrix, read, "row" in read ? second : first);
}
