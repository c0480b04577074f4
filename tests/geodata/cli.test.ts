import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { contentsOf } from "./compileMiniature.ts";
import { sourceFolder, sourceIsHere } from "./england/realSource.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

interface Outcome {
  code: number | null;
  output: string;
  errors: string;
}

/** Runs the command line; sends `signal` once the first progress line is out. */
function run(options: string[], signal?: NodeJS.Signals): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", "geodata/cli.ts", ...options], {
      cwd: project,
    });
    const outcome: Outcome = { code: null, output: "", errors: "" };
    child.stdout.on("data", (text) => {
      if (outcome.output === "" && signal !== undefined) child.kill(signal);
      outcome.output += text;
    });
    child.stderr.on("data", (text) => {
      outcome.errors += text;
    });
    child.on("close", (code) => resolve({ ...outcome, code }));
  });
}

/** An output folder with something in it. */
function earlierOutput(): string {
  const to = join(mkdtempSync(join(tmpdir(), "cli-")), "compiled");
  mkdirSync(to);
  writeFileSync(join(to, "topology.json"), "earlier");
  return to;
}

describe("npm run geodata", () => {
  test("without a source folder says in one line what is missing and how to call it", async () => {
    const { code, errors } = await run([]);
    expect(code).toBe(1);
    expect(errors).toMatch(/^geodata: .*missing.*Usage: .*--from.*\n$/);
  });

  test("with a folder that lacks the files names the first of them in one line and touches nothing", async () => {
    const to = earlierOutput();
    const { code, errors } = await run(["--from", dirname(to), "--to", to]);
    expect(code).toBe(1);
    expect(errors).toMatch(/^geodata: lsoa11_england\.csv: the file cannot be read from .*\n$/);
    expect(contentsOf(to)).toEqual({ "topology.json": "earlier" });
    expect(readdirSync(dirname(to))).toEqual(["compiled"]);
  });

  test.skipIf(!sourceIsHere()).each(["SIGINT", "SIGTERM"] as const)(
    "stopped by %s leaves the earlier output and nothing beside it",
    async (signal) => {
      const to = earlierOutput();
      const { code, errors } = await run(["--from", sourceFolder, "--to", to], signal);
      expect(code).toBe(1);
      expect(errors).toBe(`geodata: stopped by ${signal}; earlier output is untouched\n`);
      expect(contentsOf(to)).toEqual({ "topology.json": "earlier" });
      expect(readdirSync(dirname(to))).toEqual(["compiled"]);
    },
  );
});
