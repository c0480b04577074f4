import Graph from "graphology";
import Sigma from "sigma";
import { onDensityChange } from "../../../../map/sheets/onDensityChange.ts";
import { type Lit, litBy } from "../lit.ts";
import { tieColour, tieDash, tieOpacityOf, tieWidth, unknownTie } from "../tieLooks.ts";
import type { VisibleTie } from "../visibleGraph.ts";
import { type GraphScene, hubRadius } from "./graphScene.ts";
import { paintOver } from "./paintOver.ts";
import { paintUnder } from "./paintUnder.ts";
import { type Emphasis, type SeenNode, squareSide } from "./seenPicture.ts";
import { primitives, settings, styles } from "./sigmaSettings.ts";

type NodeLooks = {
  x: number;
  y: number;
  size: number;
  color: string;
  shape: "circle" | "square";
  opacity: number;
};
type TieLooks = { size: number; color: string; opacity: number; dash: number; gap: number };

export type GraphHandlers = {
  /** What the pointer is on; `null` for nothing. */
  onPoint: (id: string | null, pointer: { x: number; y: number } | null) => void;
  /** What was clicked, and whether a key was held that adds to what is chosen. */
  onChoose: (id: string, isAdding: boolean) => void;
  /** A turn of the wheel or a move of one finger that went to the page, and not to the graph. */
  onLeftToPage: (gesture: Gesture) => void;
};

export type Gesture = "wheel" | "touch";

/** sigma's own hint comes with a style sheet that the page's security policy forbids: the page shows one of its own. */
class SharedSigma extends Sigma<NodeLooks, TieLooks> {
  onLeftToPage: (gesture: Gesture) => void = () => undefined;

  override _showGestureHint(gesture: Gesture) {
    this.onLeftToPage(gesture);
  }
}

/** A graph that is open on the page. It draws when it is told to, and when its camera moves; else it stands still. */
export type OpenGraph = {
  show: (scene: GraphScene) => void;
  emphasise: (emphasis: Emphasis) => void;
  zoomBy: (factor: number) => void;
  showAll: () => void;
  /** Copies the picture as it stands to another canvas: WebGL keeps nothing for a browser that prints. */
  copyTo: (canvas: HTMLCanvasElement) => void;
  close: () => void;
};

/** Milliseconds after which a camera that has moved is taken to rest. */
const restMs = 120;

/** Opacity of the ties that have nothing to do with what is chosen, and of such marks. */
const faint = { tie: 0.1, mark: 0.45 } as const;

/**
 * Opens a graph in an element, which must have a size. Marks and ties are sigma's; outlines below them, and pies, rings
 * and names above, are painted on sheets of our own. Throws where the browser cannot draw with WebGL 2.
 */
export function openGraph(
  element: HTMLElement,
  sheetClass: string,
  { onPoint, onChoose, onLeftToPage }: GraphHandlers,
): OpenGraph {
  let scene: GraphScene = { nodes: [], hubs: [], ties: [], hulls: [] };
  let emphasis: Emphasis = { chosen: new Set(), pointed: null, near: null };
  const graph = () => new Graph<NodeLooks, TieLooks>({ type: "undirected", multi: true });
  const sigma = new SharedSigma(graph(), element, { primitives, styles, settings });
  sigma.onLeftToPage = onLeftToPage;
  // Below sigma's own canvas, which is clear where nothing is drawn.
  const under = document.createElement("canvas");
  under.className = sheetClass;
  element.prepend(under);
  const over = sigma.createCanvas("names", { beforeLayer: "mouse" });
  // Else a sheet with more pixels than the page has would lie over it at the size of its pixels.
  over.classList.add(sheetClass);

  const seen = (): SeenNode[] =>
    scene.nodes.map((node) => ({
      node,
      ...sigma.graphToViewport(node),
      radius: sigma.scaleSize(node.radius),
    }));
  let nameOrder: readonly string[] = [];
  /** Seeking the best places for names takes longer than a frame: what moves or is pointed at keeps to those found. */
  const paint = (isSettled: boolean) => {
    const marks = seen();
    const size = sigma.getDimensions();
    paintUnder(cleared(under, size), scene.hulls, (point) => sigma.graphToViewport(point));
    const hubs = scene.hubs.map((hub) => ({
      hub,
      ...sigma.graphToViewport(hub),
      radius: sigma.scaleSize(hubRadius),
    }));
    const written = paintOver(cleared(over, size), {
      size,
      marks,
      hubs,
      hulls: scene.hulls,
      emphasis,
      nameOrder: isSettled ? null : nameOrder,
    });
    if (isSettled) nameOrder = written;
  };
  let settling: number | undefined;
  sigma.getCamera().on("updated", () => {
    window.clearTimeout(settling);
    settling = window.setTimeout(() => {
      settling = undefined;
      paint(true);
    }, restMs);
  });
  sigma.on("afterRender", () => paint(settling === undefined));
  sigma.on("enterNode", ({ node, event }) => onPoint(node, pointerOf(event.original)));
  sigma.on("leaveNode", () => onPoint(null, null));
  sigma.on("clickNode", ({ node, event }) => {
    const { original } = event;
    onChoose(node, original.shiftKey || original.ctrlKey || original.metaKey);
  });
  sigma.on("doubleClickNode", (event) => event.preventSigmaDefault());
  const fit = () => {
    if (element.clientWidth === 0 || element.clientHeight === 0) return;
    sigma.resize();
    sigma.refresh({ schedule: true });
  };
  const watch = new ResizeObserver(fit);
  watch.observe(element);
  const unwatchDensity = onDensityChange(fit);

  let lit: Lit | null = null;
  const lightUp = () => {
    lit = emphasis.near === null ? null : litBy(emphasis.chosen, { hubs: scene.hubs, lines: scene.ties });
  };
  const tieOpacity = (tie: VisibleTie) =>
    lit === null || lit.hasTie(tie) ? tieOpacityOf(tie.evidence, tie.isUnknown) : faint.tie;
  // Who is near may be so by what more share than lines are drawn for.
  const markOpacity = (id: string) =>
    lit === null || lit.hasMark(id) || emphasis.near?.has(id) === true ? 1 : faint.mark;

  return {
    show: (next) => {
      scene = next;
      lightUp();
      const drawn = graph();
      for (const { id, x, y, radius, fill, kind } of scene.nodes) {
        const shape = kind === "group" ? "square" : "circle";
        const size = kind === "group" ? radius * squareSide : radius;
        drawn.addNode(id, { x, y, size, color: fill, shape, opacity: markOpacity(id) });
      }
      for (const { id, x, y, kind } of scene.hubs) {
        drawn.addNode(id, {
          x,
          y,
          size: hubRadius,
          color: tieColour(kind),
          shape: "circle",
          opacity: markOpacity(id),
        });
      }
      const heaviest = Math.max(0, ...scene.ties.map(({ weight }) => weight));
      for (const tie of scene.ties) {
        const [dash, gap] = tieDash(tie.evidence, tie.isUnknown);
        drawn.addEdgeWithKey(tie.key, tie.source, tie.target, {
          size: tie.isUnknown ? unknownTie.width : tieWidth(tie.weight, heaviest),
          color: tie.isUnknown ? unknownTie.colour : tieColour(tie.kind),
          opacity: tieOpacity(tie),
          dash,
          gap,
        });
      }
      sigma.setGraph(drawn);
    },
    emphasise: (next) => {
      const isSameChoice = next.chosen === emphasis.chosen && next.near === emphasis.near;
      emphasis = next;
      // What is pointed at is a ring and a name on our own sheet: the ties need not be drawn again for it.
      if (isSameChoice) return paint(false);
      lightUp();
      const drawn = sigma.getGraph();
      const ties = new Map(scene.ties.map((tie) => [tie.key, tie]));
      drawn.updateEachNodeAttributes((id, looks) => ({ ...looks, opacity: markOpacity(id) }));
      drawn.updateEachEdgeAttributes((key, looks) => {
        const tie = ties.get(key);
        return tie === undefined ? looks : { ...looks, opacity: tieOpacity(tie) };
      });
    },
    zoomBy: (factor) => {
      const camera = sigma.getCamera();
      const ratio = camera.getBoundedRatio(camera.ratio / factor);
      void camera.animate({ ratio }, { duration: duration() });
    },
    showAll: () => void sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1 }, { duration: duration() }),
    copyTo: (canvas) => {
      sigma.resize();
      sigma.refresh();
      const { width, height } = over;
      canvas.width = width;
      canvas.height = height;
      const context = canvas.getContext("2d");
      for (const layer of [under, sigma.getStageCanvas(), over])
        context?.drawImage(layer, 0, 0, width, height);
    },
    close: () => {
      window.clearTimeout(settling);
      watch.disconnect();
      unwatchDensity();
      sigma.kill();
    },
  };
}

/** Milliseconds a move of the camera takes; none where the reader wants no movement. */
function duration(): number {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 200;
}

function pointerOf(event: MouseEvent | TouchEvent): { x: number; y: number } | null {
  return event instanceof MouseEvent ? { x: event.clientX, y: event.clientY } : null;
}

function cleared(
  canvas: HTMLCanvasElement,
  size: { width: number; height: number },
): CanvasRenderingContext2D {
  const density = window.devicePixelRatio;
  const [width, height] = [Math.round(size.width * density), Math.round(size.height * density)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("The browser gives no canvas to paint on");
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  return context;
}
