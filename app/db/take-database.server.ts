import { existsSync, mkdirSync, realpathSync } from "node:fs";
import path from "node:path";
import { DATABASE_URL, dialect } from "./dialect";
import { DbError, toDbError } from "./errors";
import { sqliteFile } from "./migrate.server";

/**
 * Keeps other servers away from a SQLite database: answers how to let go of it, or nothing when another process has it.
 * The lock is one the system holds for this process on a file beside the database, so it ends with the process, however
 * that ends; the file may stay. PostgreSQL serves several. Commands of the operators ask for no lock: SQLite orders their writes.
 */
export async function takeDatabase(url = DATABASE_URL): Promise<(() => void) | null> {
  if (dialect === "postgres") return () => undefined;
  const { default: BetterSqlite } = await import("better-sqlite3");
  const named = path.resolve(sqliteFile(url));
  mkdirSync(path.dirname(named), { recursive: true });
  // by whatever name it is called, it is one database
  const file = existsSync(named) ? realpathSync(named) : named;
  const lock = new BetterSqlite(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    const failure = toDbError(error);
    if (failure instanceof DbError && failure.kind === "busy") return null;
    throw failure;
  }
  return () => void lock.close();
}
