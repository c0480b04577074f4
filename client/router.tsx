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
import { ownAddress } from "./state/ownAddress.ts";
import { carryParts } from "./state/ownParts.ts";
import { searchValues, ViewState, writeViewState } from "./state/viewState.ts";
import { collaborationPanels } from "./views/collaboration/collaborationPanels.ts";
import { dataPanels } from "./views/data/dataPanels.ts";
import { MapView } from "./views/map/MapView.tsx";
import { overlapsPanels } from "./views/overlaps/overlapsPanels.ts";

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
const map = createRoute({
  getParentRoute: () => root,
  path: clientPaths.map,
  search: ownAddress("map"),
  component: MapView,
});

const overlaps = createRoute({
  getParentRoute: () => root,
  path: clientPaths.overlaps,
  search: ownAddress("overlaps", overlapsPanels),
  component: lazyRouteComponent(
    () => programPart(() => import("./views/overlaps/OverlapsView.tsx")),
    "OverlapsView",
  ),
});

const collaboration = createRoute({
  getParentRoute: () => root,
  path: clientPaths.collaboration,
  search: ownAddress("collaboration", collaborationPanels),
  component: lazyRouteComponent(
    () => programPart(() => import("./views/collaboration/CollaborationView.tsx")),
    "CollaborationView",
  ),
});

const data = createRoute({
  getParentRoute: () => root,
  path: clientPaths.data,
  search: ownAddress("data", dataPanels),
  component: lazyRouteComponent(() => programPart(() => import("./views/data/DataPage.tsx")), "DataPage"),
});

const organisation = createRoute({
  getParentRoute: () => root,
  path: clientPaths.organisation,
  search: ownAddress("organisation"),
  component: lazyRouteComponent(
    () => programPart(() => import("./views/organisation/OrganisationView.tsx")),
    "OrganisationView",
  ),
});

const sources = createRoute({
  getParentRoute: () => root,
  path: clientPaths.sources,
  search: ownAddress("sources"),
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

router.subscribe("onBeforeNavigate", ({ fromLocation }) => {
  if (fromLocation !== undefined) carryParts(fromLocation.pathname, fromLocation.searchStr);
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
