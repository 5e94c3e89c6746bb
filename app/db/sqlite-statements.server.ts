import type BetterSqlite from "better-sqlite3";
import type { Scope } from "./scope.server";

type Method = "run" | "all" | "get";
type Prepared = { plain?: BetterSqlite.Statement; raw?: BetterSqlite.Statement };

const KEPT = 500;
const caches = new WeakMap<BetterSqlite.Database, Map<string, Prepared>>();

/** SQLite takes neither booleans nor dates nor undefined. */
function toSqliteValue(value: unknown) {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Date) return value.getTime();
  return value === undefined ? null : value;
}

/** What drizzle sees of a connection: `prepare` alone. Statements are kept by their text; on the writer a scope that has ended or failed runs nothing more. */
export class StatementView {
  readonly #connection: BetterSqlite.Database;
  readonly #scopeNow: (() => Scope) | undefined;
  readonly #kept: Map<string, Prepared>;

  /** `scopeNow` answers the transaction a statement is run in, or throws; a reader has none. */
  constructor(connection: BetterSqlite.Database, scopeNow?: () => Scope) {
    this.#connection = connection;
    this.#scopeNow = scopeNow;
    this.#kept = caches.get(connection) ?? new Map<string, Prepared>();
    caches.set(connection, this.#kept);
  }

  prepare(text: string) {
    return this.#statement(text, false);
  }

  #statement(text: string, raw: boolean): Record<Method, (...values: unknown[]) => unknown> & { raw(): unknown } {
    const call =
      (method: Method) =>
      (...values: unknown[]) =>
        this.#call(text, raw, method, values);
    return { run: call("run"), all: call("all"), get: call("get"), raw: () => this.#statement(text, true) };
  }

  #call(text: string, raw: boolean, method: Method, values: unknown[]) {
    const scope = this.#scopeNow?.();
    try {
      return this.#prepared(text, raw)[method](...values.map(toSqliteValue));
    } catch (error) {
      if (scope) scope.failed = true;
      throw error;
    }
  }

  #prepared(text: string, raw: boolean): BetterSqlite.Statement {
    let entry = this.#kept.get(text);
    if (!entry) {
      const oldest = this.#kept.size > KEPT ? this.#kept.keys().next().value : undefined;
      if (oldest !== undefined) this.#kept.delete(oldest);
      this.#kept.set(text, (entry = {}));
    }
    if (raw) return (entry.raw ??= this.#connection.prepare(text).raw());
    return (entry.plain ??= this.#connection.prepare(text));
  }
}
