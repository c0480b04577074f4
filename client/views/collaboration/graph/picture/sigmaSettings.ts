import { layerDashed, layerFill, pathCurved, pathLine, sdfCircle, sdfSquare } from "sigma/rendering";
import { dashShift } from "../tieLooks.ts";

/** The shapes and layers that marks and ties are drawn with. */
export const primitives = {
  nodes: { shapes: [sdfCircle(), sdfSquare()], layers: [layerFill()] },
  edges: {
    paths: [pathLine(), pathCurved()],
    variables: {
      dash: { type: "number", default: 0 },
      gap: { type: "number", default: 0 },
    },
    layers: [
      layerDashed({
        dashSize: { attribute: "dash", mode: "pixels" },
        gapSize: { attribute: "gap", mode: "pixels" },
        dashOffset: { value: dashShift, mode: "pixels" },
      }),
    ],
  },
} as const;

/** What of a mark or a tie says how it is drawn. */
export const styles = {
  nodes: {
    x: { attribute: "x" },
    y: { attribute: "y" },
    size: { attribute: "size" },
    color: { attribute: "color" },
    shape: { attribute: "shape" },
    opacity: { attribute: "opacity" },
    depth: "nodes",
    cursor: "pointer",
  },
  edges: {
    size: { attribute: "size" },
    color: { attribute: "color" },
    opacity: { attribute: "opacity" },
    dash: { attribute: "dash" },
    gap: { attribute: "gap" },
    path: "straight",
    parallelPath: "curved",
    depth: "edges",
  },
} as const;

/** How sigma behaves: it draws no names, and leaves the page its wheel and its one finger. */
export const settings = {
  renderLabels: false,
  renderEdgeLabels: false,
  enableEdgeEvents: false,
  // Sizes and places are of one scale, as the layouts keep marks apart by their sizes.
  itemSizesReference: "positions",
  minEdgeThickness: 1.1,
  // The whole graph is the whole of every mark; the padding leaves room for names.
  autoRescaleContent: "nodes",
  stagePadding: 40,
  // The wheel alone and one finger scroll the page: with a large zoom the graph is all of the window.
  gestureTarget: "shared",
  nodePickingPadding: 6,
  minCameraRatio: 0.05,
  maxCameraRatio: 1.6,
  // A window that is made small may leave it no room for a moment.
  allowInvalidContainer: true,
  inertiaDuration: 0,
  doubleClickZoomingDuration: 0,
} as const;
