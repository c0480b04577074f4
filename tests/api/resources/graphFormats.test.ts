import { parse } from "csv-parse/sync";
import request from "supertest";
import { describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { CytoscapeJson, NodeLinkJson } from "../../../server/contract/graphFiles.ts";
import { smallWorld } from "../../graph/smallWorld.ts";

const api = request.agent(buildApp(smallWorld())).set("Host", "maps.example");

/** Each format with its media type and the ending of its file. */
const formats = [
  ["json", "application/json; charset=utf-8", ".json"],
  ["graphml", "application/graphml+xml", ".graphml"],
  ["gexf", "application/gexf+xml", ".gexf"],
  ["cytoscape", "application/json; charset=utf-8", ".cyjs"],
  ["node-link", "application/json; charset=utf-8", ".node-link.json"],
  ["csv", "text/csv; charset=utf-8; header=present", "-edges.csv"],
] as const;

const addresses = ["/api/graph", "/api/graph/collaboration"] as const;
const all = addresses.flatMap((address) => formats.map((format) => [address, ...format] as const));

const textOf = async (address: string, accept = "*/*") => {
  const { body } = await api.get(address).set("Accept", accept).responseType("blob").expect(200);
  return (body as Buffer).toString("utf8");
};

describe("a graph to take away", () => {
  test.each(all)(
    "%s as %s is sent as %s, to be saved as a file that says its date",
    async (address, format, type, ending) => {
      const { headers } = await api.get(`${address}?format=${format}&asAt=2015-01-01`).expect(200);
      const what = address.endsWith("collaboration") ? "collaboration" : "graph";
      expect(headers["content-type"]).toBe(type);
      expect(headers["content-disposition"]).toBe(
        `attachment; filename="footprint-${what}-2015-01-01${ending}"`,
      );
      expect(headers.vary).toBe("Accept, Accept-Encoding");
    },
  );

  test.each(all)(
    "%s as %s is not sent again to who has it, and HEAD has the headers of GET",
    async (address, format) => {
      const path = `${address}?format=${format}`;
      const first = await api.get(path).set("Accept-Encoding", "gzip");
      expect(first.headers.etag).toMatch(/^"[^"]+"$/);
      for (const _ of ["by the router", "ahead of it"]) {
        const again = await api
          .get(path)
          .set("Accept-Encoding", "gzip")
          .set("If-None-Match", first.headers.etag ?? "");
        expect(again.status).toBe(304);
      }
      const head = await api.head(path).set("Accept-Encoding", "gzip").expect(200);
      expect(head.headers.etag).toBe(first.headers.etag);
      expect(head.headers["content-disposition"]).toBe(first.headers["content-disposition"]);
    },
  );

  test.each(addresses)("%s goes by the Accept header where no format is named", async (address) => {
    const typeFor = async (accept: string) =>
      (await api.get(address).set("Accept", accept)).headers["content-type"]?.split(";")[0];
    expect(await typeFor("application/graphml+xml")).toBe("application/graphml+xml");
    expect(await typeFor("application/gexf+xml, application/json;q=0.5")).toBe("application/gexf+xml");
    expect(await typeFor("text/csv")).toBe("text/csv");
    expect(await typeFor("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")).toBe(
      "application/json",
    );
  });

  test.each(addresses)(
    "%s that nobody asked for by name is JSON to read, with a name for who saves it all the same",
    async (address) => {
      const { headers, body } = await api.get(address).expect(200);
      expect(headers["content-disposition"]).toMatch(
        /^inline; filename="footprint-[a-z]+-2016-04-01\.json"$/,
      );
      expect(body.nodes.length).toBeGreaterThan(0);
    },
  );

  test.each(addresses)("%s names each media type once where none of them is wanted", async (address) => {
    const { body } = await api.get(address).set("Accept", "image/png").expect(406);
    expect(body.detail).toBe(
      "This address answers as application/json or application/graphml+xml or application/gexf+xml or text/csv",
    );
  });

  test("the two tables join to the same graph as the JSON", async () => {
    const { body } = await api.get("/api/graph");
    const nodes: Record<string, string>[] = parse(await textOf("/api/graph?format=csv&table=nodes"), {
      columns: true,
    });
    const ties: Record<string, string>[] = parse(await textOf("/api/graph?format=csv"), { columns: true });
    expect(nodes.map(({ id }) => id)).toEqual(body.nodes.map(({ key }: { key: string }) => key));
    expect(ties.map(({ id, source, target }) => [id, source, target])).toEqual(
      body.edges.map((tie: { key: string; source: string; target: string }) => [
        tie.key,
        tie.source,
        tie.target,
      ]),
    );
    expect(Object.keys(ties[0] ?? {}).slice(0, 4)).toEqual(["source", "target", "id", "edgeKind"]);
    expect(JSON.parse(ties[0]?.sources ?? "")).toEqual(body.edges[0].attributes.sources);
  });

  test("an area is where its people live on average, in the graph as among those who collaborate", async () => {
    const graph = NodeLinkJson.parse(JSON.parse(await textOf("/api/graph?format=node-link&kinds=ccg")));
    const projection = NodeLinkJson.parse(
      JSON.parse(await textOf("/api/graph/collaboration?format=node-link")),
    );
    const places = (file: NodeLinkJson) =>
      file.nodes.map(({ id, longitude, latitude }) => [id, longitude, latitude]).sort();
    expect(places(graph)).toEqual(places(projection));
    expect(graph.nodes.every(({ longitude }) => typeof longitude === "number")).toBe(true);
  });

  test.each(addresses)("%s has the shapes of the contract in the JSON of other programs", async (address) => {
    const cytoscape = JSON.parse(await textOf(`${address}?format=cytoscape`));
    expect(CytoscapeJson.parse(cytoscape)).toEqual(cytoscape);
    const nodeLink = JSON.parse(await textOf(`${address}?format=node-link`));
    expect(NodeLinkJson.parse(nodeLink)).toEqual(nodeLink);
  });

  test("only what is asked for is in it", async () => {
    const { nodes, links } = NodeLinkJson.parse(
      JSON.parse(await textOf("/api/graph?format=node-link&kinds=ccg,grouping&edges=member-of")),
    );
    expect(new Set(nodes.map(({ nodeKind }) => nodeKind))).toEqual(new Set(["ccg", "grouping"]));
    expect(new Set(links.map(({ edgeKind }) => edgeKind))).toEqual(new Set(["member-of"]));
  });

  test.each(["dot", "GraphML", "graphml,gexf", "__proto__", "constructor", "x".repeat(500)])(
    "format=%s is refused, with the formats there are",
    async (format) => {
      const { body } = await api.get(`/api/graph?format=${format}`).expect(400);
      expect(body).toMatchObject({
        code: "unknown-format",
        errors: [{ allowed: formats.map(([key]) => key) }],
      });
    },
  );

  test.each(["table=faces", "table=nodes&table=edges", "table="])("%s is refused", async (query) => {
    const { body } = await api.get(`/api/graph?format=csv&${query}`).expect(400);
    expect(body.errors[0].path).toBe("table");
  });
});
