import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type Request, type RequestHandler, type Response, Router } from "express";
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

/**
 * Serves the built client: its files by name, and its page at every other address. `exists` says whether a
 * view of the client is there: where it is not, the page goes out as a 404 and says so itself. Programs that
 * ask for a file that is not there are left to the next handler.
 */
export function clientRouter(files: ClientFiles, exists: (path: string) => boolean): Router {
  const router = Router();
  const page = files.get(pageAddress);
  if (page === undefined) throw new Error(`The built client has no ${pageAddress}`);
  const serve: RequestHandler = async (request, response, next) => {
    const named = request.path === pageAddress ? undefined : files.get(request.path);
    const file = exists(request.path) ? page : named;
    if (file === undefined && !isForPeople(request)) return next();
    if (request.method !== "GET" && request.method !== "HEAD") throw methodNotAllowed(request.method);
    if (file === undefined) sendMissing(response, page);
    // Whether a view is there may hang on the register: an organisation's page is one for its entries too.
    else await sendPrepared(request, response, file, file === page ? "register" : "compiled");
  };
  router.use(serve);
  return router;
}

const pageAddress = "/index.html";

/** A browser that was sent somewhere, or anybody at an address that names no file. */
function isForPeople({ path: address, headers }: Request): boolean {
  if (address.startsWith(hashedFolder)) return false;
  return path.extname(address) === "" || (headers.accept ?? "").includes("text/html");
}

/** Not kept for later: nobody could say how many addresses lead nowhere. */
function sendMissing(response: Response, page: Prepared): void {
  response
    .status(404)
    .set({ "Cache-Control": "no-store", Vary: "Accept" })
    .type(page.contentType)
    .send(page.bytes.identity);
}
