/**
 * `npm run bench -- browser [minutes]`: how soon the first useful map is there, how long an interaction takes to be
 * painted, how many bytes of script the main view costs and, with a number of minutes, whether memory stays flat.
 * Every time is from a headless Chromium that draws in software: there is no GPU here. Beside us stands the least a
 * page could do: MapLibre drawing the same 209 shapes with nothing else on the page.
 */
import { chromium } from "playwright-core";
import { browserArguments, ensureBrowser } from "../../support/browserPath.ts";
import { startProduct } from "../../support/startProduct.ts";
import { measureFirstMap } from "./firstMap.ts";
import { measureInteractions } from "./interactions.ts";
import { measureMemory } from "./memory.ts";
import { startPeer } from "./peer.ts";
import { measureScriptBytes } from "./scriptBytes.ts";
import { untilCompressed } from "./untilCompressed.ts";

const browserPath = ensureBrowser();
if (browserPath === null) {
  console.log("No Chromium was found and none could be installed: nothing was measured.");
  process.exit(0);
}
const minutes = Number(process.argv[3] ?? 0);
const product = await startProduct();
await untilCompressed(product.origin);
const peer = await startPeer(product.origin);
const browser = await chromium.launch({ executablePath: browserPath, args: browserArguments });
console.log(`Chromium ${browser.version()}, headless, drawing in software (no GPU), 1440×900\n`);

try {
  console.log("First useful map, ms from navigation (median of 5 fresh visits, warm server)");
  for (const slowdown of [1, 4]) {
    const ours = await measureFirstMap(browser, `${product.origin}/`, slowdown);
    const bare = await measureFirstMap(browser, peer.origin, slowdown);
    console.log(
      `  CPU ${slowdown}×: ours ${ours.picture.toFixed(0)}, MapLibre taking over ${ours.map.toFixed(0)}; bare MapLibre with the same shapes ${bare.map.toFixed(0)}, ratio ${(ours.picture / bare.map).toFixed(2)}`,
    );
  }
  console.log("\nInteraction to next paint, ms (median, slowest)");
  for (const slowdown of [1, 4]) {
    for (const row of await measureInteractions(browser, product.origin, slowdown)) {
      console.log(
        `  CPU ${slowdown}×: ${row.name.padEnd(10)} ${row.median.toFixed(0)}, ${row.slowest.toFixed(0)} (${row.count} times)`,
      );
    }
  }
  console.log("\nScript of the main view, KB as sent (brotli)");
  for (const row of await measureScriptBytes(browser, `${product.origin}/`)) {
    console.log(`  ${row.name.padEnd(42)} ${(row.bytes / 1024).toFixed(1)}`);
  }
  if (minutes > 0) {
    console.log(`\nScript memory over ${minutes} minutes of use, MB after a forced collection`);
    await measureMemory(browser, product.origin, minutes, (line) => console.log(`  ${line}`));
  }
} finally {
  await browser.close();
  peer.stop();
  await product.stop();
}
