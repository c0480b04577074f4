import type { Request, Response, Router } from "express";
import { methodNotAllowed } from "./platform/methodNotAllowed.ts";

/** The parameters named in a path: `id` of `/organisations/:id/practices`. */
type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

type Parameters<Path extends string> = Record<NamesIn<Path>, string>;

/**
 * Adds an address that can only be read: `answer` serves GET and HEAD, and any other method is refused with
 * 405 `method-not-allowed` and an `Allow` header.
 */
export function readAddress<Path extends string>(
  router: Router,
  path: Path,
  answer: (request: Request<Parameters<Path>>, response: Response) => Promise<void>,
): void {
  router.get<Parameters<Path>>(path, answer);
  router.all(path, ({ method }) => {
    throw methodNotAllowed(method);
  });
}
