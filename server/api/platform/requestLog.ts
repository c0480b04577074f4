import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import { requestIdOf } from "./requestId.ts";

/**
 * Logs each request that reaches the router in one line, once it has been answered, under its id, which the
 * answer carries as `X-Request-Id`: what went well at info level, what was refused at warn, what failed at
 * error. Whoever asks whether the server is well asks every few seconds, so that is at debug level. No line
 * says who asked.
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
      return pathOf(request) === healthPath ? "debug" : "info";
    },
    customSuccessMessage: () => answered,
    serializers: { req: requestFields, res: responseFields },
  });
}

/** Logs a hot read in the line that requestLog writes of all others, and does nothing at all at the levels above. */
export function logHotRead(logger: Logger) {
  return (request: IncomingMessage, response: ServerResponse, id: string): void => {
    if (!logger.isLevelEnabled("info")) return;
    const began = Date.now();
    response.once("close", () => {
      const { method, url } = request;
      const line = {
        req: requestFields({ id, method, url }),
        res: responseFields(response),
        responseTime: Date.now() - began,
      };
      logger.info(line, response.writableFinished ? answered : "request aborted");
    });
  };
}

const answered = "request completed";
const healthPath = "/api/health";

type Named = { id: unknown; method?: string | undefined; url?: string | undefined };

const requestFields = ({ id, method, url }: Named) => ({ id, method, url });
const responseFields = ({ statusCode }: { statusCode: number }) => ({ statusCode });

/** The router shortens the address of a request as it goes, but the one it came with is kept. */
function pathOf(request: IncomingMessage & { originalUrl?: string }): string {
  return (request.originalUrl ?? request.url ?? "").split("?", 1)[0] ?? "";
}
