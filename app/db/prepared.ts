import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Reader } from "./database";

interface Preparable<Rows> {
  prepare(name: string): { execute(values?: Record<string, unknown>): Promise<Rows> };
}

/**
 * A query of a road walked all the time: drizzle builds its SQL once for each connection instead of at every call, which
 * is most of what a small query costs. `name` is the statement's on PostgreSQL and must be the query's own.
 */
export function prepared<On extends Reader, Rows>(name: string, build: (on: On) => Preparable<Rows>) {
  const kept = new WeakMap<On, ReturnType<Preparable<Rows>["prepare"]>>();
  return async (on: On, values: Record<string, unknown>): Promise<Rows> => {
    const query = kept.get(on) ?? build(on).prepare(name);
    kept.set(on, query);
    return query.execute(values);
  };
}

/** Where a prepared query takes the value called `name`, stored as `column` stores it. */
export const valueFor = (column: PgColumn, name: string = column.name): SQL =>
  sql`${sql.param(sql.placeholder(name), column)}`;

/** A place for every column of a row, each named as in the schema: what a prepared insert takes is a whole row. */
export function rowFor<T extends PgTable>(table: T) {
  const columns: Record<string, PgColumn> = getTableColumns(table);
  const places = Object.entries(columns).map(([name, column]) => [name, valueFor(column, name)] as const);
  return Object.fromEntries(places) as { [Name in keyof T["_"]["columns"]]: SQL };
}
