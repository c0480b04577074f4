import { Router } from "express";

/** `GET /api/health`: whether the server is up and has its data. Never kept. */
export function healthRouter(startedAt: Date): Router {
  const router = Router();
  router.get("/health", (_request, response) => {
    response.set("Cache-Control", "no-store").json({
      status: "ok",
      startedAt: startedAt.toISOString(),
      uptimeSeconds: Math.round((Date.now() - startedAt.getTime()) / 1000),
    });
  });
  return router;
}
