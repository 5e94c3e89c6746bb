import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import BetterSqlite from "better-sqlite3";
import type { SQL } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Database, Tx } from "./database";
import { toDbError } from "./errors";
import {
  endScope,
  liveScope,
  Mutex,
  nestedTransaction,
  openScope,
  runAfterCommit,
  scopes,
  workIn,
} from "./scope.server";
import { StatementView } from "./sqlite-statements.server";

export interface SqliteOptions {
  file: string;
  /** A transaction that holds the only writer longer than this is reported, in milliseconds. */
  warnMs?: number;
  /** Runs every transaction twice, the first rolled back, to prove that it can run again. */
  rehearse?: boolean;
}

function connect(file: string, readonly: boolean) {
  // timeout 0: SQLite's own busy wait would block the event loop
  const connection = new BetterSqlite(file, { readonly, timeout: 0 });
  if (!readonly) connection.pragma("journal_mode = WAL");
  // better-sqlite3 is compiled for NORMAL once in WAL, which loses acknowledged writes at a power cut
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  connection.pragma("trusted_schema = OFF");
  connection.pragma("cache_size = -65536");
  connection.pragma("temp_store = MEMORY");
  return connection;
}

function bind(connection: BetterSqlite.Database): Tx {
  const scopeNow = connection.readonly ? undefined : () => liveScope(tx);
  const orm = drizzle(new StatementView(connection, scopeNow) as unknown as BetterSqlite.Database);
  const tx = Object.assign(orm, {
    rows: async <T>(query: SQL) => orm.all<T>(query),
    exec: async (query: SQL) => void orm.run(query),
    afterCommit: (callback: () => unknown) => void liveScope(tx).after.push(callback),
  }) as unknown as Tx;
  return tx;
}

async function begin(writer: BetterSqlite.Database) {
  const started = Date.now();
  for (let attempt = 0; ; attempt++) {
    try {
      writer.exec("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      const busy = error instanceof BetterSqlite.SqliteError && error.code.startsWith("SQLITE_BUSY");
      if (!busy || Date.now() - started > 10_000) throw toDbError(error);
      await sleep(1 + Math.random() * Math.min(20, 2 ** attempt));
    }
  }
}

/** The embedded database: one file, one writer whose callers queue, one reader beside it that never sees uncommitted rows. */
export async function openSqlite({ file, warnMs = 250, rehearse = false }: SqliteOptions): Promise<Database> {
  const writer = connect(file, false);
  const reader = connect(file, true);
  const writing = bind(writer);
  const lock = new Mutex();
  let commits = 0;

  const attempt = async <T>(work: (tx: Tx) => Promise<T>, dryRun: boolean): Promise<T> => {
    await begin(writer);
    const started = performance.now();
    const scope = openScope(writing, async (statement) => writer.exec(statement));
    try {
      const result = await workIn(scope, work);
      endScope(scope);
      writer.exec(dryRun ? "ROLLBACK" : "COMMIT");
      if (!dryRun) commits += 1;
      const held = performance.now() - started;
      if (held > warnMs) console.warn(`transact held the writer ${Math.round(held)} ms`);
      if (!dryRun) runAfterCommit(scope);
      return result;
    } catch (error) {
      scope.open = false;
      if (writer.inTransaction) writer.exec("ROLLBACK");
      throw toDbError(error);
    }
  };

  return {
    get commits() {
      return commits;
    },
    read: bind(reader),
    async transact(work) {
      const outer = scopes.getStore();
      if (outer?.open) return nestedTransaction(outer, work);
      return lock.run(async () => {
        if (rehearse) await attempt(work, true);
        return attempt(work, false);
      });
    },
    async snapshot(work) {
      const connection = connect(file, true);
      connection.exec("BEGIN");
      try {
        return await work(bind(connection));
      } finally {
        connection.close();
      }
    },
    backup: (to) => copyInWorker(file, to),
    async close() {
      await lock.run(async () => {
        reader.close();
        writer.close();
      });
    },
  };
}

const COPY = `
const { workerData: { module, file, to } } = require("worker_threads");
const Sqlite = require(module);
const source = new Sqlite(file, { timeout: 10000 });
source.prepare("vacuum into ?").run(to);
source.close();
const copy = new Sqlite(to, { readonly: true });
const verdict = copy.pragma("integrity_check", { simple: true });
copy.close();
if (verdict !== "ok") throw new Error(verdict);`;

/** VACUUM INTO blocks its thread, and the online backup never ends under writes: so a worker copies, and checks what it copied. */
async function copyInWorker(file: string, to: string) {
  const { Worker } = await import("node:worker_threads");
  const module = createRequire(import.meta.url).resolve("better-sqlite3");
  await new Promise<void>((resolve, reject) => {
    new Worker(COPY, { eval: true, workerData: { module, file, to } })
      .on("error", reject)
      .on("exit", (code) => (code ? reject(new Error(`backup ended with ${code}`)) : resolve()));
  });
}
