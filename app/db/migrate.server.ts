import { mkdirSync } from "node:fs";
import path from "node:path";
import { DATABASE_URL, dialect } from "./dialect";

export const sqliteFile = (url: string) => url.replace(/^(file:|sqlite:)/, "");

/** Brings the database to the schema of this version; safe when several processes start at once. */
export async function migrate(url = DATABASE_URL, folder = "drizzle"): Promise<void> {
  await (dialect === "postgres" ? migratePostgres(url, folder) : migrateSqlite(sqliteFile(url), folder));
}

async function migrateSqlite(file: string, folder: string) {
  const { default: BetterSqlite } = await import("better-sqlite3");
  const { drizzle } = await import("drizzle-orm/better-sqlite3");
  const { migrate: run } = await import("drizzle-orm/better-sqlite3/migrator");
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  // drizzle reads its journal before BEGIN: a gate file keeps a second process out
  const gate = new BetterSqlite(`${file}.migrate`, { timeout: 60_000 });
  gate.exec("BEGIN EXCLUSIVE");
  const connection = new BetterSqlite(file, { timeout: 10_000 });
  connection.pragma("journal_mode = WAL");
  // a rebuilt table would delete its children by cascade: keys stay off here and are checked afterwards
  connection.pragma("foreign_keys = OFF");
  try {
    run(drizzle(connection), { migrationsFolder: `${folder}/sqlite` });
    const broken = connection.pragma("foreign_key_check") as unknown[];
    if (broken.length) throw new Error(`foreign_key_check: ${JSON.stringify(broken.slice(0, 5))}`);
  } finally {
    connection.close();
    gate.close();
  }
}

async function migratePostgres(url: string, folder: string) {
  const { default: pg } = await import("pg");
  const { drizzle } = await import("drizzle-orm/node-postgres");
  const { migrate: run } = await import("drizzle-orm/node-postgres/migrator");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(727001)");
    await run(drizzle(client), { migrationsFolder: `${folder}/postgres` });
  } finally {
    await client.end();
  }
}
