import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import { requestIdOf } from "./requestId.ts";

/**
 * Logs each request that reaches the router, under its id, which the answer carries as `X-Request-Id`.
 * Reads that went well are at debug level, as hot reads are: at thousands a second they would drown the rest.
 */
export function requestLog(logger: Logger) {
  return pinoHttp({
    logger,
    genReqId: (request: IncomingMessage, response: ServerResponse) => {
      const id = requestIdOf(request);
      response.setHeader("X-Request-Id", id);
      return id;
    },
    customLogLevel: (request, response, error) => {
      if (error !== undefined || response.statusCode >= 500) return "error";
      if (response.statusCode >= 400) return "warn";
      return request.method === "GET" || request.method === "HEAD" ? "debug" : "info";
    },
    serializers: {
      req: (request: { id: unknown; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        url: request.url,
      }),
      res: (response: { statusCode: number }) => ({ statusCode: response.statusCode }),
    },
  });
}

/** Logs a hot read at debug level, and does nothing at all at the levels above. */
export function logHotRead(logger: Logger) {
  return (request: IncomingMessage, _response: ServerResponse, id: string): void => {
    if (logger.isLevelEnabled("debug")) {
      logger.debug({ req: { id, method: request.method, url: request.url } }, "hot read");
    }
  };
}
