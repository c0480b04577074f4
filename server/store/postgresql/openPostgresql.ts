import { randomUUID } from "node:crypto";
import { Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";
import { type Engine, patience, type ReportTrouble } from "../engine.ts";
import { StoreUnavailable } from "../registerStore.ts";
import type { StoreTables } from "../tables.ts";
import { Turns } from "../turns.ts";
import { ChangeListener, changeChannel } from "./changeListener.ts";
import { postgresqlTrouble } from "./postgresqlTrouble.ts";

/** Names the advisory lock that whoever writes must hold; any number would do, as long as it never changes. */
const writeLock = 2_090_442_016;
const connections = 5;
/** A connection that answers nothing for so long is given up, in milliseconds. */
const answerWithin = 10_000;

/**
 * Opens the database that a connection string names; a lock or connection is waited for as many milliseconds as
 * `waitFor` says.
 */
export async function openPostgresql(
  url: string,
  report: ReportTrouble,
  waitFor: number = patience,
): Promise<Engine> {
  const settings: pg.ClientConfig = {
    connectionString: url,
    application_name: "footprint-mapper",
    connectionTimeoutMillis: waitFor,
    keepAlive: true,
  };
  const pool = new pg.Pool({
    ...settings,
    max: connections,
    query_timeout: answerWithin,
    types: { getTypeParser: jsonAsText },
  });
  // Without these a connection that is lost between two queries would end the whole server.
  pool.on("error", (error) => report("A connection to the register's database was lost", error));
  pool.on("connect", (client) => client.on("error", () => undefined));
  const kysely = new Kysely<StoreTables>({ dialect: new PostgresDialect({ pool }) });
  const writes = new Turns();
  const self = randomUUID();
  const listener = new ChangeListener(settings, self, report);

  return {
    kind: "postgresql",
    read: (work) => orUnavailable(() => work(kysely)),
    write: (work) => {
      const until = performance.now() + waitFor;
      return writes.take(() => writeTransaction(kysely, until, work));
    },
    announce: async (transaction) => {
      await sql`select pg_notify(${changeChannel}, ${self})`.execute(transaction);
    },
    onForeignChange: (told) => listener.add(told),
    close: async () => {
      await listener.close();
      await writes.over();
      await kysely.destroy();
    },
  };
}

/**
 * Read committed, so that what is read after the lock was got is what the holder before left, whatever the database
 * takes by default: a snapshot taken before the wait would be out of date.
 */
async function writeTransaction<Answer>(
  kysely: Kysely<StoreTables>,
  until: number,
  work: (transaction: Transaction<StoreTables>) => Promise<Answer>,
): Promise<Answer> {
  let isCommitting = false;
  return orUnavailable(
    () =>
      kysely
        .transaction()
        .setIsolationLevel("read committed")
        .execute(async (transaction) => {
          await settle(transaction, Math.max(1, Math.round(until - performance.now())));
          await sql`select pg_advisory_xact_lock(${sql.lit(writeLock)})`.execute(transaction);
          const answer = await work(transaction);
          isCommitting = true;
          return answer;
        }),
    () => isCommitting,
  );
}

/**
 * For this transaction: the longest wait for the lock; an end to it should this process vanish while it holds the
 * lock; and a commit that is on the disk before it is acknowledged, even where the database is told not to care.
 */
async function settle(transaction: Transaction<StoreTables>, lockWithin: number): Promise<void> {
  await sql`select
    set_config('lock_timeout', ${`${lockWithin}ms`}, true),
    set_config('idle_in_transaction_session_timeout', ${`${answerWithin}ms`}, true),
    set_config('synchronous_commit', case current_setting('synchronous_commit')
      when 'off' then 'on' else current_setting('synchronous_commit') end, true)`.execute(transaction);
}

async function orUnavailable<Answer>(
  work: () => Promise<Answer>,
  mayBeWritten: () => boolean = () => false,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    const reason = postgresqlTrouble(error);
    if (reason === null) throw error;
    throw new StoreUnavailable(
      `The register's database cannot be used: ${reason}`,
      { cause: error },
      mayBeWritten(),
    );
  }
}

/** JSON is read by one reader for both databases, so the driver hands it over as it is. */
function jsonAsText(...[type, format]: Parameters<typeof pg.types.getTypeParser>) {
  return type === pg.types.builtins.JSONB ? String : pg.types.getTypeParser(type, format);
}
