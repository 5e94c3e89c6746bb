import { setTimeout as sleep } from "node:timers/promises";
import type { SQL } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Database, TransactOptions, Tx } from "./database";
import { DbError, toDbError } from "./errors";
import {
  endScope,
  failedError,
  liveScope,
  Mutex,
  nestedTransaction,
  openScope,
  runAfterCommit,
  scopes,
  workIn,
} from "./scope.server";

export interface PostgresOptions {
  url: string;
  max?: number;
  maxRetries?: number;
}

/** Full jitter, at most 0.4 s: PostgreSQL aborts one of two transactions that got in each other's way. */
const pause = (attempt: number) => sleep(Math.random() * Math.min(400, 8 * 2 ** attempt));

function countsAsNumbers() {
  pg.types.setTypeParser(20, (value) => {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw new RangeError(value);
    return number;
  });
  pg.types.setTypeParser(1700, Number);
}

function pool(url: string, max: number, settings: string) {
  const made = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    options: settings,
  });
  // without a listener an error on an idle client would end the process
  made.on("error", (error) => console.error("postgres idle client:", error.message));
  return made;
}

/** Refuses statements of a scope that has ended, as the SQLite view does. */
function guarded(client: pg.PoolClient, check: () => unknown) {
  const query = (...args: unknown[]) => {
    check();
    return (client.query as (...all: unknown[]) => unknown).apply(client, args);
  };
  return { query } as unknown as pg.PoolClient;
}

function bind(client: pg.Pool | pg.PoolClient): Tx {
  const orm = drizzle(client);
  return Object.assign(orm, {
    rows: async <T>(query: SQL) => (await orm.execute(query)).rows as T[],
    exec: async (query: SQL) => void (await orm.execute(query)),
    afterCommit: () => undefined,
  });
}

const writings = new WeakMap<pg.PoolClient, Tx>();

/** The one `tx` of all transactions on a connection: its queries stay prepared. */
function writingOn(client: pg.PoolClient): Tx {
  const known = writings.get(client);
  if (known) return known;
  const bound = bind(guarded(client, () => liveScope(tx)));
  const tx: Tx = Object.assign(bound, {
    afterCommit: (callback: () => unknown) => void liveScope(tx).after.push(callback),
  });
  writings.set(client, tx);
  return tx;
}

/** The database of several nodes: PostgreSQL at SERIALIZABLE, repeated when it asks for it. */
export async function openPostgres({ url, max = 10, maxRetries = 20 }: PostgresOptions): Promise<Database> {
  countsAsNumbers();
  const writers = pool(
    url,
    max,
    "-c default_transaction_isolation=serializable -c idle_in_transaction_session_timeout=30000 -c lock_timeout=10000",
  );
  const readers = pool(url, max, "-c default_transaction_read_only=on -c statement_timeout=30000");
  const queues = new Map<string, Mutex>();
  let commits = 0;

  const attempt = async <T>(work: (tx: Tx) => Promise<T>, weak: boolean): Promise<T> => {
    const client = await writers.connect().catch((error: unknown) => {
      throw toDbError(error);
    });
    let broken: Error | undefined;
    const scope = openScope(writingOn(client), (statement) => client.query(statement));
    try {
      await client.query(weak ? "BEGIN ISOLATION LEVEL READ COMMITTED" : "BEGIN");
      const result = await workIn(scope, work);
      endScope(scope);
      // after a swallowed failure COMMIT answers ROLLBACK without an error
      if ((await client.query("COMMIT")).command !== "COMMIT") throw failedError();
      commits += 1;
      runAfterCommit(scope);
      return result;
    } catch (error) {
      scope.open = false;
      await client.query("ROLLBACK").catch((failure: Error) => (broken = failure));
      throw toDbError(error);
    } finally {
      client.release(broken);
    }
  };

  const repeat = async <T>(work: (tx: Tx) => Promise<T>, weak: boolean): Promise<T> => {
    for (let round = 0; ; round++) {
      try {
        return await attempt(work, weak);
      } catch (error) {
        if (!(error instanceof DbError && error.kind === "retry") || round >= maxRetries) throw error;
      }
      await pause(round);
    }
  };

  const inTurn = async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const mutex = queues.get(key) ?? new Mutex();
    queues.set(key, mutex);
    try {
      return await mutex.run(work);
    } finally {
      if (!mutex.waiting) queues.delete(key);
    }
  };

  return {
    get commits() {
      return commits;
    },
    read: bind(readers),
    async transact<T>(work: (tx: Tx) => Promise<T>, options: TransactOptions = {}) {
      const outer = scopes.getStore();
      if (outer?.open) return nestedTransaction(outer, work);
      const run = () => repeat(work, options.weak ?? false);
      return options.queue ? inTurn(options.queue, run) : run();
    },
    async snapshot(work) {
      const client = await readers.connect();
      try {
        await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        return await work(bind(client));
      } finally {
        await client.query("ROLLBACK");
        client.release();
      }
    },
    async close() {
      await Promise.all([writers.end(), readers.end()]);
    },
  };
}
