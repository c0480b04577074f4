/** Reads the environment, opens what it names, and serves until told to stop. */
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { firstReads } from "./api/firstReads.ts";
import { readClientFiles } from "./api/platform/clientFiles.ts";
import { boundedServer, drain, ListenFault, listen } from "./api/platform/httpServer.ts";
import { refuseUnreadable } from "./api/platform/refuseUnreadable.ts";
import { securityHeaders } from "./api/platform/securityHeaders.ts";
import { warmReads } from "./api/platform/warmReads.ts";
import { buildApp } from "./app.ts";
import { CompiledDataFault, loadCompiled } from "./compiledData.ts";
import { ConfigurationFault, configurationFrom, openDataFolder } from "./configuration.ts";
import { dependenciesOf } from "./dependencies.ts";
import { openStore } from "./store/openStore.ts";
import { StoreFault } from "./store/registerStore.ts";
import { whenParentEnds } from "./whenParentEnds.ts";

const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const drainWithin = 10_000;
const mostLogWaiting = 16 * 1024 * 1024;
/** How often the store is asked what other servers changed, in milliseconds, beside their telling of it. */
const lookEvery = 1000;
/** A database that no longer answers does not keep the process; what was acknowledged is safe with it. */
const closeWithin = 5_000;
/** Faults whose message says all there is to say; any other is printed with its stack. */
const expectedFaults = [ConfigurationFault, CompiledDataFault, ListenFault, StoreFault];

async function main(): Promise<void> {
  const configuration = configurationFrom(process.env);
  openDataFolder(configuration.dataFolder);
  // To standard error, so that standard output holds one line for people. No request waits for the log: what
  // its reader does not take is kept up to this many bytes, then dropped, and the rest is written at the end.
  const destination = pino.destination({ dest: 2, sync: false, maxLength: mostLogWaiting });
  const logger = pino({ level: configuration.logLevel }, destination);
  const clientFiles = await readClientFiles(path.join(projectFolder, "dist", "client"));
  if (clientFiles === null) logger.warn("The client is not built (npm run build); serving the API alone");
  const store = await openStore(configuration, (trouble, cause) => logger.warn({ err: cause }, trouble));
  const dependencies = dependenciesOf(
    await loadCompiled(path.join(projectFolder, "geodata", "compiled")),
    store,
  );
  await dependencies.register.catchUp();
  const stopFollowing = dependencies.register.follow(lookEvery, (error) =>
    logger.warn({ err: error }, "Could not ask the store what others changed"),
  );
  const { publicOrigin } = configuration;
  const server = boundedServer(buildApp(dependencies, { clientFiles, logger, publicOrigin }));
  server.on("clientError", refuseUnreadable(securityHeaders(publicOrigin)));
  const port = await listen(server, configuration.port, configuration.host);

  const reached = isAnyAddress(configuration.host) ? "127.0.0.1" : configuration.host;
  warmReads(`http://${hostInAddress(reached)}:${port}`, firstReads).then((made) => {
    logger.debug({ made, of: firstReads.length }, "Made the first reads ready");
    // After what the first map is drawn from: tables for queries are wanted later, and by fewer.
    dependencies.query.keepReady();
  });

  const stop = async (signal: NodeJS.Signals) => {
    logger.info({ signal }, "Finishing the requests under way");
    await drain(server, drainWithin);
    stopFollowing();
    await Promise.race([Promise.all([store.close(), dependencies.query.close()]), delay(closeWithin)]);
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  // Only now, so that whoever waits for this line may tell the server to stop at once.
  process.stdout.write(`Footprint mapper: http://${hostInAddress(configuration.host)}:${port}\n`);
  if (process.env.npm_lifecycle_event !== undefined) whenParentEnds(() => stop("SIGTERM"));
}

/** True for the addresses that stand for every address of the machine. */
function isAnyAddress(host: string): boolean {
  return host === "0.0.0.0" || host === "::";
}

function hostInAddress(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

main().catch((error: unknown) => {
  const expected = expectedFaults.some((fault) => error instanceof fault);
  const reason =
    error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`The footprint mapper cannot start: ${reason}\n`);
  process.exit(1);
});
