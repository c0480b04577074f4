import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Where a Chromium is, in order: CHROMIUM_PATH, the system's, the one Playwright installed. `null` for none. */
function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...applications, chromium.executablePath()].find((file) => existsSync(file)) ?? null;
}

/**
 * Finds a Chromium or installs one: through Playwright's own download, else through apt where this process
 * may use it. Answers `null` where neither is possible; the caller says so in one line.
 */
export function ensureBrowser(): string | null {
  return findBrowser() ?? installWithPlaywright() ?? installWithApt();
}

function installWithPlaywright(): string | null {
  return attempt(process.execPath, [
    path.join("node_modules", "playwright-core", "cli.js"),
    "install",
    "chromium-headless-shell",
  ]);
}

function installWithApt(): string | null {
  const isDebianRoot = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (!isDebianRoot) return null;
  attempt("apt-get", ["update", "-q"]);
  return attempt("apt-get", ["install", "-yq", "--no-install-recommends", "chromium"]);
}

function attempt(command: string, parameters: string[]): string | null {
  try {
    execFileSync(command, parameters, { stdio: "ignore", timeout: 300_000 });
  } catch {
    // Not being able to install is an expected outcome: the next way is tried.
    return null;
  }
  return findBrowser();
}

/** How every test and benchmark starts Chromium: headless, drawing in software, silent on the network. */
export const browserArguments = [
  "--no-sandbox",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
