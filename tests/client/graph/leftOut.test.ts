import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LeftOut } from "../../../client/views/collaboration/graph/LeftOut.tsx";
import { common, projection } from "./smallProjection.ts";

const world = projection(["a", "b"], [["a", "b", common("officer")]]);

function saidOf(names: readonly string[]): string {
  const sharedByMany = names.map((name) => ({ ...common(name), ties: [] }));
  const left = { ...world, attributes: { ...world.attributes, sharedByMany } };
  return renderToStaticMarkup(createElement(LeftOut, { projection: left })).replace(/<[^>]*>/g, "");
}

test("what too many pairs share is named, with where it is found all the same", () => {
  expect(saidOf(["region", "team"])).toMatch(
    /since too many pairs have it in common: The region and The team\. It is counted .* in what Take it away gives\.$/,
  );
  expect(saidOf([])).toBe("");
});
