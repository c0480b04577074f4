import type { SceneHub, SceneHull, SceneNode } from "./graphScene.ts";

/** A mark as it stands on the screen, in pixels. */
export type SeenNode = { node: SceneNode; x: number; y: number; radius: number };

/** A hub as it stands on the screen, in pixels. */
export type SeenHub = { hub: SceneHub; x: number; y: number; radius: number };

/** What stands out: what is chosen, what is pointed at, and what is tied to what is chosen. */
export type Emphasis = {
  chosen: ReadonlySet<string>;
  pointed: string | null;
  /** Marks tied to a chosen one; `null` where nothing is chosen, and all marks stand out alike. */
  near: ReadonlySet<string> | null;
};

/** All that is painted above the marks. */
export type Over = {
  size: { width: number; height: number };
  marks: readonly SeenNode[];
  hubs: readonly SeenHub[];
  hulls: readonly SceneHull[];
  emphasis: Emphasis;
  /** The order in which names found their places before, see paintNames; `null` to look for the best. */
  nameOrder: readonly string[] | null;
};

/** Whether a hub stands out: chosen, pointed at, or at a chosen mark. */
export function isHubLit({ id, marks }: SceneHub, { chosen, pointed }: Emphasis): boolean {
  return chosen.has(id) || id === pointed || marks.some((mark) => chosen.has(mark));
}

/** Whether a mark has nothing to do with what is chosen. */
export function isQuiet({ id }: SceneNode, { near, chosen, pointed }: Emphasis): boolean {
  return near !== null && !near.has(id) && !chosen.has(id) && id !== pointed;
}

export const ink = "#212b32";
export const font = '"Inter Variable", Arial, sans-serif';

/** Height of the bar under a group. */
export const shareHeight = 5;

/** Half the side of the square that is as large as a circle of radius 1. */
export const squareSide = Math.sqrt(Math.PI) / 2;
