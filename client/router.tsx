import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
  type SearchSchemaInput,
} from "@tanstack/react-router";
import { clientPaths } from "../server/contract/clientPaths.ts";
import { programPart } from "./api/programPart.ts";
import { Frame } from "./frame/Frame.tsx";
import { LoadFailure } from "./frame/LoadFailure.tsx";
import { NotFound } from "./frame/NotFound.tsx";
import { searchValues, ViewState, writeViewState } from "./state/viewState.ts";
import { MapView } from "./views/map/MapView.tsx";

/** Stands in the place of the view that failed, so that the frame about it stays. */
function ViewFailure({ error, reset }: ErrorComponentProps) {
  return <LoadFailure error={error instanceof Error ? error : new Error(String(error))} onRetry={reset} />;
}

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  errorComponent: ViewFailure,
  validateSearch: (search: Partial<ViewState> & SearchSchemaInput) => ViewState.parse(search),
});

// The map is what people open first, so it is in the first script; every other view is fetched when opened.
const map = createRoute({ getParentRoute: () => root, path: clientPaths.map, component: MapView });

const overlaps = createRoute({
  getParentRoute: () => root,
  path: clientPaths.overlaps,
  component: lazyRouteComponent(
    () => programPart(() => import("./views/overlaps/OverlapsView.tsx")),
    "OverlapsView",
  ),
});

const collaboration = createRoute({
  getParentRoute: () => root,
  path: clientPaths.collaboration,
  component: lazyRouteComponent(
    () => programPart(() => import("./views/collaboration/CollaborationView.tsx")),
    "CollaborationView",
  ),
});

const data = createRoute({
  getParentRoute: () => root,
  path: clientPaths.data,
  component: lazyRouteComponent(() => programPart(() => import("./views/data/DataPage.tsx")), "DataPage"),
});

const organisation = createRoute({
  getParentRoute: () => root,
  path: clientPaths.organisation,
  component: lazyRouteComponent(
    () => programPart(() => import("./views/organisation/OrganisationView.tsx")),
    "OrganisationView",
  ),
});

const sources = createRoute({
  getParentRoute: () => root,
  path: clientPaths.sources,
  component: lazyRouteComponent(
    () => programPart(() => import("./views/sources/SourcesView.tsx")),
    "SourcesView",
  ),
});

export const router = createRouter({
  routeTree: root.addChildren([map, overlaps, collaboration, data, organisation, sources]),
  parseSearch: searchValues,
  stringifySearch: (search) => writeViewState(search as Partial<ViewState>),
  defaultErrorComponent: ViewFailure,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
