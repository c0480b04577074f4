import type { RequestListener } from "node:http";
import express, { Router } from "express";
import { type Logger, pino } from "pino";
import { clientViewExists } from "./api/clientViewExists.ts";
import { docsRouter } from "./api/docs/docsRouter.ts";
import { healthRouter } from "./api/health.ts";
import { ogcRouter } from "./api/ogc/ogcRouter.ts";
import { type ClientFiles, clientRouter } from "./api/platform/clientFiles.ts";
import { HotReads } from "./api/platform/hotReads.ts";
import { notFound, problemHandler } from "./api/platform/problemHandler.ts";
import { refuseForeignWrites } from "./api/platform/refuseForeignWrites.ts";
import { requestIdOf } from "./api/platform/requestId.ts";
import { logHotRead, requestLog } from "./api/platform/requestLog.ts";
import { securityHeaders } from "./api/platform/securityHeaders.ts";
import { timeLimit } from "./api/platform/timeLimit.ts";
import { resourcesRouter } from "./api/resourcesRouter.ts";
import type { Dependencies } from "./dependencies.ts";

/** What surrounds the routes: all of it has a default fit for a test. */
export type Surroundings = {
  /** The built client; `null` serves the API alone. */
  clientFiles?: ClientFiles | null;
  logger?: Logger;
  /** The origin readers see, where a proxy stands in front. */
  publicOrigin?: string | null;
  startedAt?: Date;
};

const hotReadsBudget = 256 * 1024 * 1024;
const answerWithin = 30_000;

/**
 * The whole product as one request listener: hot reads first, then the router. Never listens and opens
 * nothing, so tests hand it straight to supertest.
 */
export function buildApp(dependencies: Dependencies, surroundings: Surroundings = {}): RequestListener {
  const logger = surroundings.logger ?? pino({ level: "silent" });
  const headers = securityHeaders(surroundings.publicOrigin ?? null);
  const hotReads = new HotReads({
    headers,
    requestId: requestIdOf,
    onAnswer: logHotRead(logger),
    budget: hotReadsBudget,
    currentVersion: () => dependencies.register.version,
  });

  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  app.set("query parser", false);
  app.use(requestLog(logger));
  app.use((_request, response, next) => {
    for (let at = 0; at < headers.length; at += 2) response.set(headers[at] ?? "", headers[at + 1]);
    response.locals.hotReads = hotReads;
    response.locals.registerVersion = dependencies.register.version;
    next();
  });
  app.use(timeLimit(answerWithin));
  app.use(refuseForeignWrites(surroundings.publicOrigin ?? null));
  app.use("/api", apiRouter(dependencies, surroundings.startedAt ?? new Date()));
  app.use("/ogc", ogcRouter(dependencies, { publicOrigin: surroundings.publicOrigin ?? null }));
  app.use(["/api", "/ogc"], notFound);
  if (surroundings.clientFiles) {
    app.use(clientRouter(surroundings.clientFiles, (path) => clientViewExists(dependencies.graph, path)));
  }
  app.use(notFound);
  app.use(problemHandler);

  return (request, response) => {
    if (!hotReads.answer(request, response)) app(request, response);
  };
}

function apiRouter(dependencies: Dependencies, startedAt: Date): Router {
  const router = Router();
  router.use(healthRouter(dependencies, startedAt));
  router.use(docsRouter());
  router.use(resourcesRouter(dependencies));
  return router;
}
