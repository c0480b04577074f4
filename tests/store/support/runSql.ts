import { randomUUID } from "node:crypto";
import pg from "pg";

/** Does one statement in a connection of its own, outside any transaction; answers the rows. */
export async function runSql(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return rows;
  } finally {
    await client.end();
  }
}

/** Makes an empty database beside the one of a connection string; answers the new one's. */
export async function createDatabase(url: string, settings = ""): Promise<string> {
  const name = `register_${randomUUID().replaceAll("-", "")}`;
  await runSql(url, `create database ${name} ${settings}`);
  const created = new URL(url);
  created.pathname = `/${name}`;
  return created.href;
}
