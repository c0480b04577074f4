import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type RequestHandler, Router } from "express";
import { brotliLater } from "./backgroundBrotli.ts";
import { methodNotAllowed } from "./methodNotAllowed.ts";
import { compressGzip, type Prepared, prepare } from "./prepared.ts";
import { sendPrepared } from "./send.ts";

/** The built client, in memory, by address. */
export type ClientFiles = ReadonlyMap<string, Prepared>;

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** Vite writes a hash of the content into the names under here, so they may be kept for ever. */
const hashedFolder = "/assets/";

/** Reads the built client; `null` where it has not been built. Compressed forms are made in the background. */
export async function readClientFiles(folder: string): Promise<ClientFiles | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null || !entries.some((entry) => entry.name === "index.html")) return null;
  const files = new Map<string, Prepared>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const address = `/${path.relative(folder, file).split(path.sep).join("/")}`;
    const prepared = prepare(await readFile(file), {
      contentType: mediaTypes[path.extname(file)] ?? "application/octet-stream",
      cacheControl: address.startsWith(hashedFolder) ? "public, max-age=31536000, immutable" : "no-cache",
    });
    files.set(address, prepared);
    await compressGzip(prepared);
    brotliLater(prepared);
  }
  return files;
}

/** Serves the built client: its files by name, and its page for every address of its own views. */
export function clientRouter(files: ClientFiles): Router {
  const router = Router();
  const page = files.get("/index.html");
  const serve: RequestHandler = async (request, response, next) => {
    const file = files.get(request.path) ?? (isView(request.path) ? page : undefined);
    if (file === undefined) return next();
    if (request.method !== "GET" && request.method !== "HEAD") throw methodNotAllowed(request.method);
    await sendPrepared(request, response, file);
  };
  router.use(serve);
  return router;
}

/** An address of the client's own routes, not of a file that is not there. */
function isView(address: string): boolean {
  return !address.startsWith(hashedFolder) && path.extname(address) === "";
}
