/**
 * One of the plain servers ours is compared with, in a process of its own: `peer.ts <kind> <folder>` serves
 * the works' files from the folder on a free port, which it prints.
 */
import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import express from "express";
import { works } from "./work.ts";

const [kind = "", folder = ""] = process.argv.slice(2);

const listeners: Readonly<Record<string, () => RequestListener>> = {
  bare: () => {
    const bodies = new Map(
      works.map(({ file, mediaType }) => [
        `/${file}`,
        { mediaType, bytes: readFileSync(join(folder, file)) },
      ]),
    );
    return (request, response) => {
      const body = bodies.get(request.url ?? "");
      if (body === undefined) return void response.writeHead(404).end();
      response
        .writeHead(200, { "Content-Type": body.mediaType, "Content-Length": body.bytes.length })
        .end(body.bytes);
    };
  },
  static: () => express().use(express.static(folder)),
  json: () => {
    const app = express();
    for (const { file } of works) {
      const value: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
      app.get(`/${file}`, (_request, response) => void response.json(value));
    }
    return app;
  },
};

const listener = listeners[kind]?.();
if (listener === undefined) throw new Error(`There is no server "${kind}"`);
const server = createServer(listener).listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null)
    console.log(`${kind}: http://127.0.0.1:${address.port}`);
});
