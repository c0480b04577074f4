import { Router } from "express";
import type { Dependencies } from "../dependencies.ts";
import { coincidenceRouter } from "./coincidence.ts";
import { compiledFilesRouter } from "./compiledFiles.ts";
import { graphRouter } from "./graph.ts";
import { layersRouter } from "./layers.ts";
import { measuresRouter } from "./measures.ts";
import { organisationsRouter } from "./organisations.ts";
import { overlapsRouter } from "./overlaps.ts";
import { searchRouter } from "./search.ts";
import { sourcesRouter } from "./sources.ts";

/** Every resource that is read from the compiled country, mounted under `/api`. */
export function resourcesRouter(dependencies: Dependencies): Router {
  const router = Router();
  const routers = [
    layersRouter,
    compiledFilesRouter,
    organisationsRouter,
    searchRouter,
    overlapsRouter,
    coincidenceRouter,
    measuresRouter,
    graphRouter,
    sourcesRouter,
  ];
  for (const make of routers) router.use(make(dependencies));
  return router;
}
