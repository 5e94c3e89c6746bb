import type { SQL } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

type Everything = PgDatabase<PgQueryResultHKT>;

/** What a query may use: only what exists on both engines. `rows` runs a hand-written SELECT. */
export type Reader = Pick<Everything, "select" | "selectDistinct" | "$count" | "$with" | "with"> & {
  rows<T>(query: SQL): Promise<T[]>;
};

/** What a command may use inside its transaction. `afterCommit` callbacks run once the write is durable. */
export type Tx = Reader &
  Pick<Everything, "insert" | "update" | "delete"> & {
    exec(query: SQL): Promise<void>;
    readonly afterCommit: (callback: () => unknown) => void;
  };

export interface TransactOptions {
  /** Callers in this process with the same key take turns: for hot rows, where PostgreSQL would retry again and again. */
  queue?: string;
  /** READ COMMITTED instead of SERIALIZABLE: only for single-statement claims. */
  weak?: boolean;
}

/** The one way to the data. Opened once in a process. */
export interface Database {
  /** How many transactions this process has committed: what was read before the last one may have changed since. */
  readonly commits: number;
  /** Outside any transaction; cannot write. */
  readonly read: Reader;
  /** Serializable and durable before it resolves. Nested calls are savepoints. `work` may run again: no network, file, clock or randomness that matters inside. */
  transact<T>(work: (tx: Tx) => Promise<T>, options?: TransactOptions): Promise<T>;
  /** Several reads of one moment. */
  snapshot<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /** A checked copy of the committed rows in the new file `to` (SQLite only; PostgreSQL has pg_dump). */
  backup?(to: string): Promise<void>;
  close(): Promise<void>;
}
