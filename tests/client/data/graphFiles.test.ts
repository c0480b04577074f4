import { expect, test } from "vitest";
import { graphFiles } from "../../../client/api/graphFiles.ts";
import { readViewState } from "../../../client/state/viewState.ts";
import { graphQuestion } from "../../../client/views/collaboration/graph/graphQuestion.ts";
import { graphFormatKeys } from "../../../server/contract/graphFormats.ts";
import { CollaborationQuery } from "../../../server/contract/graphQueries.ts";

const asAt = "2016-04-01";

test("every table that the API has of who shares what with whom is offered, and of the whole graph those it has", () => {
  const tablesOf = (taken: "graph" | "collaboration") =>
    graphFiles(taken, "csv", asAt, `asAt=${asAt}`).map(({ table }) => table);
  expect([...tablesOf("collaboration")].sort()).toEqual(
    [...CollaborationQuery.shape.table.unwrap().options].sort(),
  );
  expect([...tablesOf("graph")].sort()).toEqual(["edges", "nodes"]);
});

test.each(graphFormatKeys)("a file as %s is asked for by an address that the API takes", (format) => {
  const asked = graphQuestion(readViewState("?on=post,grouping&weights=post:2"), "list");
  for (const { href, table, fileName } of graphFiles("collaboration", format, asAt, asked)) {
    const { pathname, searchParams } = new URL(href, "http://localhost");
    expect(pathname).toBe("/api/graph/collaboration");
    expect(CollaborationQuery.parse(Object.fromEntries(searchParams))).toMatchObject({
      format,
      table: table ?? "edges",
      on: ["post", "grouping"],
      unknown: "list",
    });
    expect(fileName).toContain(asAt);
  }
});
