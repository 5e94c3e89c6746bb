import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Database } from "./database";
import { DATABASE_URL, dialect } from "./dialect";
import { sqliteFile } from "./migrate.server";

export { migrate } from "./migrate.server";

/** Opens the database that DATABASE_URL names. A process does this once. */
export async function openDatabase(url = DATABASE_URL): Promise<Database> {
  if (dialect === "postgres") {
    const { openPostgres } = await import("./postgres.server");
    return openPostgres({ url });
  }
  const file = sqliteFile(url);
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const { openSqlite } = await import("./sqlite.server");
  return openSqlite({ file, rehearse: process.env.DB_REHEARSE === "1" });
}
