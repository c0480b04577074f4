import { prepare } from "../../../server/api/platform/prepared.ts";
import { buildApp } from "../../../server/app.ts";
import { dependenciesOf } from "../../../server/dependencies.ts";
import { smallCompiled } from "../../graph/smallWorld.ts";
import { memoryStore } from "../../support/memoryStore.ts";

/** What the client's page says in these tests. */
export const clientPage = "<!doctype html><title>Footprint mapper</title>";

const clientFiles = new Map([
  ["/index.html", prepare(clientPage, { contentType: "text/html; charset=utf-8" })],
  [
    "/assets/main-1a2b3c4d.js",
    prepare("export {};", {
      contentType: "text/javascript; charset=utf-8",
      cacheControl: "public, max-age=31536000, immutable",
    }),
  ],
]);

/**
 * The small world with arcs as the compiler writes them, quantised and as steps: each atom is a square of a
 * tenth of a degree.
 */
function drawnWorld() {
  const compiled = smallCompiled();
  const { topology } = compiled;
  const squares = topology.arcs.map((_, atom) => [
    [atom, 0],
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ]);
  const transform = { scale: [0.1, 0.1] as [number, number], translate: [-2, 52] as [number, number] };
  return dependenciesOf({ ...compiled, topology: { ...topology, arcs: squares, transform } }, memoryStore());
}

const world = drawnWorld();

/** The whole product over the small world, with a client of two files; nothing is hot yet. */
export const smallApp = (publicOrigin: string | null = null) =>
  buildApp(world, { clientFiles, publicOrigin });

/** What every answer carries, whoever asks and whatever comes of it. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'self';script-src 'self';style-src 'self';img-src 'self' data: blob:;font-src 'self';worker-src 'self';connect-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};
