import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type {
  CollaborationProjection,
  CommunitiesAnswer,
  EndingAnswer,
  PathsAnswer,
  ReachPage,
} from "../../server/contract/collaboration.ts";
import { fetchJson } from "./fetchJson.ts";
import { ofTheRegister } from "./registerChanged.ts";

/** Organisation to organisation; `asked` is the question as a query, see graphQuestion. */
export const collaborationQuery = (asked: string) =>
  queryOptions({
    queryKey: ["register", "collaboration", asked],
    queryFn: ({ signal }) =>
      fetchJson<CollaborationProjection>(`/api/graph/collaboration?${asked}&format=json`, signal),
    ...ofTheRegister,
  });

/** The shortest chains of collaboration between two organisations. */
export const pathsQuery = (from: string, to: string, asked: string) =>
  queryOptions({
    queryKey: ["register", "paths", from, to, asked],
    queryFn: ({ signal }) =>
      fetchJson<PathsAnswer>(
        `/api/graph/paths?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}&${asked}`,
        signal,
      ),
    ...ofTheRegister,
  });

/** How many steps from one organisation are looked at on screen. */
const stepsShown = 3;

const reachPath = (from: string, asked: string) =>
  `/api/graph/reach?from=${encodeURIComponent(from)}&within=${stepsShown}&${asked}&limit=1000`;

/** Where everybody within reach is to be had as a table. */
export const reachCsv = (from: string, asked: string) => `${reachPath(from, asked)}&format=csv`;

/** Everybody within some steps of an organisation. */
export const reachQuery = (from: string, asked: string) =>
  queryOptions({
    queryKey: ["register", "reach", from, asked],
    queryFn: ({ signal }) => fetchJson<ReachPage>(reachPath(from, asked), signal),
    ...ofTheRegister,
  });

/** More communities than there are organisations to be in one. */
const allCommunities = "limit=1000";

/** Where the communities are to be had as a table, one line for each organisation. */
export const communitiesCsv = (asked: string) =>
  `/api/graph/communities?${asked}&${allCommunities}&format=csv`;

/** Who works with whom more than with others. */
export const communitiesQuery = (asked: string) =>
  queryOptions({
    queryKey: ["register", "communities", asked],
    queryFn: ({ signal }) =>
      fetchJson<CommunitiesAnswer>(`/api/graph/communities?${asked}&${allCommunities}`, signal),
    placeholderData: keepPreviousData,
    ...ofTheRegister,
  });

/** What would be lost if one thing that organisations share ended, or one organisation's tie to it. */
export const endingQuery = (entry: string, organisation: string | null, asked: string) =>
  queryOptions({
    queryKey: ["register", "ending", entry, organisation, asked],
    queryFn: ({ signal }) => {
      const leaver = organisation === null ? "" : `&organisation=${encodeURIComponent(organisation)}`;
      return fetchJson<EndingAnswer>(
        `/api/graph/ending?entry=${encodeURIComponent(entry)}${leaver}&${asked}`,
        signal,
      );
    },
    ...ofTheRegister,
  });
