import { Router } from "express";
import { communitiesAnswer } from "../../answers/communitiesAnswer.ts";
import { CommunitiesQuery } from "../../contract/graphQueries.ts";
import type { NodeReference } from "../../contract/organisations.ts";
import type { Dependencies } from "../../dependencies.ts";
import { readAddress } from "../platform/address.ts";
import { pageOf } from "../platform/page.ts";
import { parseQuery } from "../platform/parseQuery.ts";
import { sendTable } from "../platform/send.ts";
import { projectionAsked, projectionFor } from "../projectionFor.ts";

const columns = ["community", "communityName", "organisation", "name", "ods", "ons", "population"] as const;

/** Communities are found by what pairs weigh, whatever it is that they share. */
const listingNothing = 0;

/** `GET /api/graph/communities`: who works with whom more than with others; as CSV one row for each organisation. */
export function communitiesRouter(dependencies: Dependencies): Router {
  const router = Router();
  readAddress(router, "/graph/communities", async (request, response) => {
    const { of, method, resolution, seed, compare, limit, offset, format, ...query } = parseQuery(
      CommunitiesQuery,
      request,
    );
    const asked = projectionAsked(of, query);
    const projection = projectionFor(dependencies, asked, listingNothing);
    const { communities, ...answer } = communitiesAnswer(dependencies, projection, asked, {
      method,
      resolution,
      seed,
      compare,
    });
    const page = pageOf(request, communities, { limit, offset });
    const rowOf = ({ id, name, ods, ons }: NodeReference) => ({
      organisation: id,
      name,
      ods,
      ons,
      population: dependencies.graph.network.getNodeAttribute(id, "population"),
    });
    // Those in no community follow the last of them, so that pages together name everybody once.
    const isLast = offset + limit >= page.total;
    await sendTable(request, response, {
      format,
      json: { ...page, ...answer },
      links: page.links,
      name: `communities-${of}`,
      columns,
      rows: [
        ...page.items.flatMap(({ id, name, members }) =>
          members.map((member) => ({ community: id, communityName: name, ...rowOf(member) })),
        ),
        ...(isLast ? answer.alone.map(rowOf) : []),
      ],
    });
  });
  return router;
}
