import { sql } from "drizzle-orm";
import { check, timestamp } from "#app/db/dialect";

export const createdAt = () =>
  timestamp("created_at")
    .notNull()
    .$defaultFn(() => new Date());

/** A CHECK that keeps a column to a list of the domain: the same list feeds the type, the code and the tests. */
export function oneOf(name: string, column: string, values: readonly string[]) {
  const list = values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", ");
  return check(name, sql.raw(`"${column}" in (${list})`));
}
