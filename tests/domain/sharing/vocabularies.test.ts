import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { CompiledNodes } from "../../../geodata/model/artefacts.ts";
import { postRoleOf, postRoleOfSource, postRoles } from "../../../server/domain/sharing/postRoles.ts";
import {
  sharedFunctionOf,
  sharedFunctionOfSource,
  sharedFunctions,
} from "../../../server/domain/sharing/sharedFunctions.ts";

const nodes = CompiledNodes.parse(
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../../geodata/compiled/nodes.json"), "utf8")),
);
const slugsOf = (kind: string) => [
  ...new Set(nodes.filter((node) => node.kind === kind).map(({ slug }) => slug ?? "")),
];

test("every role of a compiled post is in the vocabulary of roles", () => {
  expect(slugsOf("post").length).toBeGreaterThan(10);
  expect(slugsOf("post").filter((slug) => postRoleOfSource(slug) === null)).toEqual([]);
});

test("every compiled function is in the vocabulary of functions", () => {
  expect(slugsOf("function").length).toBeGreaterThan(20);
  expect(slugsOf("function").filter((slug) => sharedFunctionOfSource(slug) === null)).toEqual([]);
});

test.each([
  ["roles", postRoles],
  ["functions", sharedFunctions],
])("no slug, name or source's slug of the %s means two things", (_, vocabulary) => {
  for (const words of [
    vocabulary.map(({ slug }) => slug),
    vocabulary.map(({ name }) => name),
    vocabulary.flatMap(({ sourceSlugs }) => sourceSlugs),
  ]) {
    expect(new Set(words).size).toBe(words.length);
  }
});

test("a word of no vocabulary is known to neither, and no source means “other”", () => {
  for (const word of ["tea-making", "", "__proto__", "constructor"]) {
    expect([postRoleOf(word), sharedFunctionOf(word)]).toEqual([null, null]);
  }
  expect(postRoleOf("other")?.sourceSlugs).toEqual([]);
});
