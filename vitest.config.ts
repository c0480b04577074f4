import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/{domain,geodata,graph,api,client,house}/**/*.test.{ts,tsx}"],
          environment: "node",
          // Files share what they import: England is read, and the program compiled, once in each worker. So no file
          // leaves a mock, a stub or a changed environment behind it.
          isolate: false,
          // vitest leaves one core unused, which of two is half.
          maxWorkers: "100%",
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "store",
          include: ["tests/store/**/*.test.ts"],
          globalSetup: ["tests/store/support/globalSetup.ts"],
          environment: "node",
          maxWorkers: "100%",
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/support/globalSetup.ts"],
          environment: "node",
          // Two files at a time: each draws in software, and there may be no more cores than that.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
