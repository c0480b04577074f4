import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { stage } from "../../geodata/steps/publish.ts";
import { compileMiniature, contentsOf } from "./compileMiniature.ts";
import { miniatureFiles } from "./miniature.ts";

function emptyTarget(): string {
  return join(mkdtempSync(join(tmpdir(), "publish-")), "compiled");
}

describe("earlier output", () => {
  test("is untouched when the last step fails, and nothing is left beside it", async () => {
    const to = await compileMiniature(miniatureFiles());
    const before = contentsOf(to);
    const failing = {
      name: "fail",
      make: () => {
        throw new Error("the last step failed");
      },
    };
    await expect(compileMiniature(miniatureFiles(), { to, makers: [failing] })).rejects.toThrow(
      "the last step",
    );
    expect(contentsOf(to)).toEqual(before);
    expect(readdirSync(dirname(to)).sort()).toEqual(["compiled", "source"]);
  });

  test("is untouched when the compiler is stopped in the middle", async () => {
    const to = await compileMiniature(miniatureFiles());
    const before = contentsOf(to);
    const interruption = new AbortController();
    const steps: string[] = [];
    const report = (step: string) => {
      steps.push(step);
      if (steps.length === 3) interruption.abort(new Error("stopped"));
    };
    const { signal } = interruption;
    await expect(compileMiniature(miniatureFiles(), { to, report, signal })).rejects.toThrow("stopped");
    expect(steps).toHaveLength(3);
    expect(contentsOf(to)).toEqual(before);
    expect(readdirSync(dirname(to)).sort()).toEqual(["compiled", "source"]);
  });

  test("is replaced whole: a file that is no longer made does not stay behind", async () => {
    const to = await compileMiniature(miniatureFiles());
    writeFileSync(join(to, "old.json"), "{}");
    await compileMiniature(miniatureFiles(), { to });
    expect(Object.keys(contentsOf(to)).sort()).toEqual(["lsoas.json", "provenance.json", "topology.json"]);
  });

  test("comes back when an earlier run was killed between taking it away and putting the new in its place", () => {
    const target = emptyTarget();
    mkdirSync(target);
    writeFileSync(join(target, "kept.json"), "earlier");
    renameSync(target, `${target}.previous`);
    mkdirSync(`${target}.partial`);
    stage(target).discard();
    expect(contentsOf(target)).toEqual({ "kept.json": "earlier" });
    expect(existsSync(`${target}.partial`)).toBe(false);
  });
});

test("an artefact that is not as its schema says is refused with the place of the fault", async () => {
  const make = () => [
    { file: "practices.json" as const, title: "", inputs: [], method: "", content: [{ code: 1 }] },
  ];
  await expect(compileMiniature(miniatureFiles(), { makers: [{ name: "spoil", make }] })).rejects.toThrow(
    /^practices\.json at 0\.code: /,
  );
});
