import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type {
  CollaborationProjection,
  CommunitiesAnswer,
  EndingAnswer,
  PathsAnswer,
} from "../../server/contract/collaboration.ts";
import { fetchJson } from "./fetchJson.ts";
import { ofTheRegister } from "./registerChanged.ts";

/** Organisation to organisation; `asked` is the question as a query, see graphQuestion. */
export const collaborationQuery = (asked: string) =>
  queryOptions({
    queryKey: ["register", "collaboration", asked],
    queryFn: ({ signal }) =>
      fetchJson<CollaborationProjection>(`/api/graph/collaboration?${asked}&format=json`, signal),
    // At another date the last picture stays in sight until the next is there.
    placeholderData: keepPreviousData,
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

/** What would be lost if one thing that organisations share ended. */
export const endingQuery = (entry: string, asked: string) =>
  queryOptions({
    queryKey: ["register", "ending", entry, asked],
    queryFn: ({ signal }) =>
      fetchJson<EndingAnswer>(`/api/graph/ending?entry=${encodeURIComponent(entry)}&${asked}`, signal),
    ...ofTheRegister,
  });
