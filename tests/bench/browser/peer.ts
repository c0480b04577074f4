import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

const page = `<!doctype html><html lang="en-GB"><title>Bare MapLibre</title>
<link rel="stylesheet" href="/maplibre-gl.css">
<style>html,body,#map{height:100%;margin:0}</style><div id="map"></div>
<script type="module">
import * as maplibre from "/maplibre-gl.mjs";
maplibre.setWorkerUrl?.("/maplibre-gl-worker.mjs");
const map = new maplibre.Map({ container: "map", center: [-1.8, 52.8], zoom: 5.6, style: { version: 8, sources: {}, layers: [] } });
const shapes = await (await fetch("/shapes")).json();
const add = () => {
  map.addSource("areas", { type: "geojson", data: shapes });
  map.addLayer({ id: "areas", type: "fill", source: "areas", paint: { "fill-color": "#41b6c4", "fill-outline-color": "#fff" } });
  map.once("idle", () => { document.getElementById("map").dataset.mapReady = "true"; });
};
if (map.isStyleLoaded()) add(); else map.once("load", add);
</script>`;

/** Serves the least page that draws the 209 CCGs with MapLibre, from the product's own collection. */
export function startPeer(productOrigin: string): Promise<{ origin: string; stop: () => void }> {
  const server = createServer(async (request, response) => {
    const name = path.basename(request.url ?? "/");
    if (name === "") return void response.setHeader("Content-Type", "text/html; charset=utf-8").end(page);
    if (name === "shapes") {
      const shapes = await fetch(`${productOrigin}/ogc/collections/ccg/items?limit=1000&f=json`);
      return void response.setHeader("Content-Type", "application/json").end(await shapes.text());
    }
    if (!/^maplibre-gl[a-z-]*\.(mjs|css)$/.test(name)) return void response.writeHead(404).end();
    response.setHeader("Content-Type", name.endsWith("css") ? "text/css" : "text/javascript");
    createReadStream(path.join("node_modules", "maplibre-gl", "dist", name)).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      resolve({ origin: `http://127.0.0.1:${port}/`, stop: () => server.close() });
    });
  });
}
