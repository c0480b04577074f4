import { Router } from "express";
import type { Dependencies } from "../dependencies.ts";
import { coincidenceRouter } from "./coincidence.ts";
import { collaborationRouter } from "./collaboration.ts";
import { compiledFilesRouter } from "./compiledFiles.ts";
import { communitiesRouter } from "./graph/communitiesRouter.ts";
import { endingRouter } from "./graph/endingRouter.ts";
import { pathsRouter } from "./graph/pathsRouter.ts";
import { reachRouter } from "./graph/reachRouter.ts";
import { graphRouter } from "./graph.ts";
import { layersRouter } from "./layers.ts";
import { measuresRouter } from "./measures.ts";
import { organisationsRouter } from "./organisations.ts";
import { overlapsRouter } from "./overlaps.ts";
import { partnersRouter } from "./partners.ts";
import { queryRouter } from "./query/queryRouter.ts";
import { collections } from "./register/collections.ts";
import { entriesRouter } from "./register/entriesRouter.ts";
import { registerRouter } from "./register/registerRouter.ts";
import { tablesRouter } from "./register/tablesRouter.ts";
import { searchRouter } from "./search.ts";
import { sourcesRouter } from "./sources.ts";

/** Every resource: what is read from the compiled country, and the register, mounted under `/api`. */
export function resourcesRouter(dependencies: Dependencies): Router {
  const router = Router();
  const routers = [
    layersRouter,
    compiledFilesRouter,
    organisationsRouter,
    partnersRouter,
    searchRouter,
    overlapsRouter,
    coincidenceRouter,
    measuresRouter,
    graphRouter,
    collaborationRouter,
    pathsRouter,
    reachRouter,
    endingRouter,
    communitiesRouter,
    queryRouter,
    sourcesRouter,
    registerRouter,
    tablesRouter,
  ];
  for (const make of routers) router.use(make(dependencies));
  for (const collection of collections) router.use(entriesRouter(dependencies, collection));
  return router;
}
