import type { GraphLayout } from "../../../../state/viewState.ts";

/** What a layout needs to know of one mark. The radius is in the units of the layout, of which England is some five hundred high. */
export type LayoutNode = {
  id: string;
  group: string | null;
  radius: number;
  longitude: number | null;
  latitude: number | null;
};

export type LayoutTie = { source: string; target: string; weight: number };

/** A hub has no place of its own: it stands among the marks it joins. */
export type LayoutHub = { id: string; marks: readonly string[] };

export type LayoutAsked = {
  layout: GraphLayout;
  nodes: readonly LayoutNode[];
  hubs: readonly LayoutHub[];
  ties: readonly LayoutTie[];
};

/** A place for each mark, east and north positive. */
export type Places = Readonly<Record<string, readonly [number, number]>>;
