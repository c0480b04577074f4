/** `npm run audit`: known faults in the packages that production uses, or one line where the registry cannot say. */
import { spawnSync } from "node:child_process";
import { z } from "zod";

const Report = z.object({ metadata: z.object({ vulnerabilities: z.object({ total: z.number().int() }) }) });

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
  encoding: "utf8",
  shell: process.platform === "win32",
});
const report = Report.safeParse(parsed(stdout));
if (!report.success) {
  console.log("npm audit: unavailable (the registry offers none here)");
} else if (report.data.metadata.vulnerabilities.total > 0) {
  console.error(stdout);
  process.exitCode = 1;
} else {
  console.log("npm audit: no known faults in production packages");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is not JSON is no report; the caller says so.
    return null;
  }
}
