import type { Request, RequestHandler, Response, Router } from "express";
import { methodNotAllowed } from "./methodNotAllowed.ts";

/** The parameters named in a path: `id` of `/organisations/:id/practices`. */
type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

type Parameters<Path extends string> = Record<NamesIn<Path>, string>;
type Answer<Path extends string> = (request: Request<Parameters<Path>>, response: Response) => Promise<void>;

/** What an address answers, by method. `get` answers HEAD too; `body` reads what POST and PUT carry. */
export type Methods<Path extends string> = {
  get?: Answer<Path>;
  post?: Answer<Path>;
  put?: Answer<Path>;
  delete?: Answer<Path>;
  body?: RequestHandler;
};

/** Adds an address with its methods; any other is refused with 405 `method-not-allowed` and an `Allow` header. */
export function address<Path extends string>(router: Router, path: Path, methods: Methods<Path>): void {
  const { body, ...answers } = methods;
  const read: RequestHandler = body ?? ((_request, _response, next) => next());
  if (answers.get) router.get<Parameters<Path>>(path, answers.get);
  if (answers.post)
    router.post<Parameters<Path>>(path, read as RequestHandler<Parameters<Path>>, answers.post);
  if (answers.put) router.put<Parameters<Path>>(path, read as RequestHandler<Parameters<Path>>, answers.put);
  if (answers.delete) router.delete<Parameters<Path>>(path, answers.delete);
  const allowed = Object.keys(answers).flatMap((method) =>
    method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()],
  );
  router.all(path, ({ method }) => {
    throw methodNotAllowed(method, allowed);
  });
}

/** Adds an address that can only be read. */
export function readAddress<Path extends string>(router: Router, path: Path, answer: Answer<Path>): void {
  address(router, path, { get: answer });
}
