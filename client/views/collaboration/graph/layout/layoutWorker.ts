/** Lays graphs out beside the page, which therefore never stands still for it. */
import type { LayoutAsked, Places } from "./layoutGraph.ts";
import { placesOf } from "./placesOf.ts";

export type LayoutRequest = { turn: number; asked: LayoutAsked };
export type LayoutReply = { turn: number; places: Places };

self.addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  const reply: LayoutReply = { turn: data.turn, places: placesOf(data.asked) };
  self.postMessage(reply);
});
