import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "must be a port number from 0 to 65535")
    .transform(Number)
    .pipe(z.number().max(65_535, "must be a port number from 0 to 65535"))
    .default(3000),
  HOST: z.string().min(1, "must name an address to listen on").default("127.0.0.1"),
  DATA_DIR: z.string().min(1, "must name a folder").default("./data"),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: "must be a connection string such as postgresql://user:password@db.example.org:5432/register",
    })
    .optional(),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  PUBLIC_ORIGIN: z
    .url({ protocol: /^https?$/, error: "must be an origin such as https://maps.example.org" })
    .transform((text) => new URL(text).origin)
    .optional(),
});

/** What the server is told from outside. */
export type Configuration = {
  port: number;
  host: string;
  dataFolder: string;
  /** The PostgreSQL that keeps the register; `null` keeps it in a file of the data folder. */
  databaseUrl: string | null;
  logLevel: z.infer<typeof Environment>["LOG_LEVEL"];
  /** The origin readers see where a proxy stands in front; `null` where readers come straight here. */
  publicOrigin: string | null;
};

/** Settings that hold a password, so what they are set to is never shown. */
const secrets = new Set(["DATABASE_URL"]);

/** A setting that cannot be used: says which, what it was (unless secret) and what it must be. */
export class ConfigurationFault extends Error {
  override name = "ConfigurationFault";
}

/** Reads and checks the environment variables; throws ConfigurationFault naming every one that is wrong. */
export function configurationFrom(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const shown = secrets.has(name) ? name : `${name}="${environment[name] ?? ""}"`;
      return `${shown} ${issue.message}`;
    });
    throw new ConfigurationFault(faults.join("; "));
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, LOG_LEVEL, PUBLIC_ORIGIN } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataFolder: path.resolve(DATA_DIR),
    databaseUrl: DATABASE_URL ?? null,
    logLevel: LOG_LEVEL,
    publicOrigin: PUBLIC_ORIGIN ?? null,
  };
}

/** Makes the data folder if need be; throws ConfigurationFault where it is no folder or cannot be written to. */
export function openDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (!statSync(folder).isDirectory()) throw new Error("it is not a folder");
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigurationFault(`DATA_DIR="${folder}" cannot be written to: ${reason}`, { cause });
  }
}
