import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ConfigurationFault, configurationFrom, openDataFolder } from "../../../server/configuration.ts";

const folder = mkdtempSync(path.join(tmpdir(), "footprint-mapper-"));
const file = path.join(folder, "a-file");
writeFileSync(file, "");

describe("what the server is told from outside", () => {
  test("has a default for everything", () => {
    expect(configurationFrom({})).toEqual({
      port: 3000,
      host: "127.0.0.1",
      dataFolder: path.resolve("data"),
      databaseUrl: null,
      logLevel: "info",
      publicOrigin: null,
    });
  });

  test.each([
    [{ PORT: "65536" }, 'PORT="65536" must be a port number from 0 to 65535'],
    [{ PORT: "http" }, 'PORT="http" must be a port number from 0 to 65535'],
    [{ PUBLIC_ORIGIN: "maps.example.org" }, 'PUBLIC_ORIGIN="maps.example.org" must be an origin'],
    [{ DATA_DIR: "" }, 'DATA_DIR="" must name a folder'],
    [
      { DATABASE_URL: "mysql://us:geheim@db" },
      "DATABASE_URL must be a connection string such as postgresql:",
    ],
  ])("%j is refused, and the fault says what it must be", (settings, fault) => {
    expect(() => configurationFrom(settings)).toThrow(ConfigurationFault);
    expect(() => configurationFrom(settings)).toThrow(fault);
  });

  test("a password in it is never shown", () => {
    expect(() => configurationFrom({ DATABASE_URL: "mysql://us:geheim@db" })).not.toThrow(/geheim/);
  });

  test("a data folder is made where there is none, and refused where a file is in its place", () => {
    const data = path.join(folder, "some", "data");
    openDataFolder(data);
    expect(statSync(data).isDirectory()).toBe(true);
    expect(() => openDataFolder(file)).toThrow(/^DATA_DIR=".*a-file" cannot be written to: /);
  });
});
