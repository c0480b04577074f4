import type { TestProject } from "vitest/node";
import { type Postgresql, startPostgresql } from "./startPostgresql.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection string of a superuser to the PostgreSQL of this run; `null` where none could be started. */
    postgresqlUrl: string | null;
  }
}

/** Starts one PostgreSQL for the whole suite. Where that fails a line says so; continuous integration fails. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = await startPostgresql().catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    if (process.env.CI) throw new Error(`PostgreSQL could not be started for the tests: ${reason}`);
    console.log(`The tests of the store on PostgreSQL are skipped: it could not be started (${reason})`);
    return null;
  });
  project.provide("postgresqlUrl", started?.url ?? null);
  return () => stop(started);
}

async function stop(started: Postgresql | null): Promise<void> {
  await started?.stop();
}
