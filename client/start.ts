/**
 * The first script of the page, and a small one: it sends for the data and the map before the program that
 * shows them has arrived, so that all of them travel at once.
 */
import { readEarly } from "./api/earlyReads.ts";
import { areasPath, baseMapPath, topologyPath } from "./api/firstPaths.ts";
import { loadMapEngine } from "./map/loadMapEngine.ts";

readEarly(topologyPath);
readEarly(areasPath);
if (window.location.pathname === "/") {
  readEarly(baseMapPath);
  // The view asks again and tells of a failure; this is only to be early.
  loadMapEngine().catch(() => undefined);
}
await import("./main.tsx");
