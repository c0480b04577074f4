import { execFile, spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { listen } from "../../../server/api/platform/httpServer.ts";
import { counts, england } from "./england.ts";

const isHere = spawnSync("ogrinfo", ["--version"]).error === undefined;
if (!isHere)
  console.log("GDAL is not here (ogrinfo, of Debian's gdal-bin): its reading of /ogc was not tried.");

test.runIf(isHere)(
  "GDAL's OAPIF driver lists every collection with all its features",
  async () => {
    const server = createServer(england);
    const port = await listen(server, 0, "127.0.0.1");
    try {
      const { stdout } = await promisify(execFile)(
        "ogrinfo",
        ["-al", "-so", `OAPIF:http://127.0.0.1:${port}/ogc`],
        { maxBuffer: 2 ** 26, timeout: 100_000 },
      );
      const found = [...stdout.matchAll(/^Layer name: (\w+)$[\s\S]*?^Feature Count: (\d+)$/gm)];
      expect(found.map(([, name, count]) => [name, Number(count)])).toEqual(counts);
      expect(stdout).toContain("Geometry: Multi Polygon");
      expect(stdout).toContain("Geometry: Point");
    } finally {
      server.closeAllConnections();
      server.close();
    }
  },
  120_000,
);
