import type { TestProject } from "vitest/node";
import { ensureBrowser } from "../../support/browserPath.ts";
import { startProduct } from "../../support/startProduct.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the product under test answers, or `null` where there is no browser to look at it with. */
    origin: string | null;
    browserPath: string | null;
  }
}

/** Starts one real product for all journeys. Without a browser the journeys are skipped, and it is said. */
export default async function globalSetup(project: TestProject) {
  const browserPath = ensureBrowser();
  project.provide("browserPath", browserPath);
  if (browserPath === null) {
    if (process.env.CI !== undefined) throw new Error("No Chromium could be found or installed");
    console.warn("No Chromium was found and none could be installed: the browser journeys are skipped.");
    project.provide("origin", null);
    return;
  }
  const product = await startProduct();
  project.provide("origin", product.origin);
  return product.stop;
}
