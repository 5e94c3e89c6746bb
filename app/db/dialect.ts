import * as pg from "drizzle-orm/pg-core";
import * as lite from "drizzle-orm/sqlite-core";

export type Dialect = "sqlite" | "postgres";

/** Where the data lives: a `file:` path (SQLite, the embedded default) or a `postgres:` address. */
export const DATABASE_URL = process.env.DATABASE_URL ?? "file:./data/xinglin.db";
export const dialect: Dialect = /^postgres(ql)?:/.test(DATABASE_URL) ? "postgres" : "sqlite";

const isPostgres = dialect === "postgres";

/** The PostgreSQL builder's type with the running engine's value: the one cast that lets one schema serve two engines. */
const either = <T>(postgres: T, sqlite: unknown): T => (isPostgres ? postgres : (sqlite as T));

export const table = either(pg.pgTable, lite.sqliteTable);
export const text = either(pg.text, lite.text);
/** 32 bits on PostgreSQL: ids are text, counts fit. */
export const integer = either(pg.integer, lite.integer);
export const real = either(pg.doublePrecision, lite.real);
export const index = either(pg.index, lite.index);
export const uniqueIndex = either(pg.uniqueIndex, lite.uniqueIndex);
export const primaryKey = either(pg.primaryKey, lite.primaryKey);
export const check = either(pg.check, lite.check);

export const boolean = either(
  (name: string) => pg.boolean(name),
  (name: string) => lite.integer(name, { mode: "boolean" }),
);

/** Milliseconds since 1970 on SQLite; timestamptz(3) on PostgreSQL, so that a Date read back equals the one stored. */
export const timestamp = either(
  (name: string) => pg.timestamp(name, { withTimezone: true, precision: 3, mode: "date" }),
  (name: string) => lite.integer(name, { mode: "timestamp_ms" }),
);

/** jsonb on PostgreSQL, JSON text on SQLite. Always followed by `.$type<T>()`. */
export const json = either(
  (name: string) => pg.jsonb(name),
  (name: string) => lite.text(name, { mode: "json" }),
);

/** Every row's identity: made by the app, never by the engine. */
export const id = () =>
  text("id")
    .primaryKey()
    .$defaultFn(() => crypto.randomUUID());
