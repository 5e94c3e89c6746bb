/** What went wrong in the database, in words both engines share. */
export type DbErrorKind =
  "unique" | "foreign_key" | "check" | "not_null" | "busy" | "retry" | "read_only" | "closed" | "connection" | "other";

/** A database error without the statement's parameters: safe to log. SQLite names no constraint for plain unique columns, so callers look at `kind` and `columns`. */
export class DbError extends Error {
  constructor(
    readonly kind: DbErrorKind,
    readonly constraint: string | undefined,
    readonly columns: string[],
    cause: unknown,
  ) {
    super(`db ${kind}${constraint ? ` (${constraint})` : ""}`, { cause });
    this.name = "DbError";
  }
}

const POSTGRES: Record<string, DbErrorKind> = {
  "23505": "unique",
  "23503": "foreign_key",
  "23514": "check",
  "23502": "not_null",
  "40001": "retry",
  "40P01": "retry",
  "55P03": "busy",
  "57014": "busy",
  "25006": "read_only",
  "57P01": "connection",
  "57P03": "connection",
  "08006": "connection",
  "53300": "connection",
};
const SQLITE: Record<string, DbErrorKind> = {
  SQLITE_CONSTRAINT_UNIQUE: "unique",
  SQLITE_CONSTRAINT_PRIMARYKEY: "unique",
  SQLITE_CONSTRAINT_ROWID: "unique",
  SQLITE_CONSTRAINT_FOREIGNKEY: "foreign_key",
  SQLITE_CONSTRAINT_TRIGGER: "foreign_key",
  SQLITE_CONSTRAINT_CHECK: "check",
  SQLITE_CONSTRAINT_NOTNULL: "not_null",
};

/** One link of the cause chain, as the drivers throw them. */
interface DriverError {
  name?: string;
  code?: unknown;
  message?: unknown;
  detail?: unknown;
  column?: string;
  constraint?: string;
  cause?: unknown;
}

const namesColumns = (kind: DbErrorKind) => kind === "unique" || kind === "not_null";

function fromSqlite(error: DriverError, code: string): DbError {
  const kind =
    SQLITE[code] ??
    (code.startsWith("SQLITE_BUSY") ? "busy" : code.startsWith("SQLITE_READONLY") ? "read_only" : "other");
  const message = String(error.message);
  // "UNIQUE constraint failed: users.email_fold" | "index 'jobs_dedupe_uq'" | "CHECK constraint failed: cases_state_ck"
  const index = /index '([^']+)'/.exec(message)?.[1];
  const columns = namesColumns(kind) ? [...message.matchAll(/(\w+)\.(\w+)/g)].map((match) => match[2] ?? "") : [];
  const named = index ?? (kind === "check" ? /failed: (\w+)/.exec(message)?.[1] : undefined);
  return new DbError(kind, named, columns, error);
}

function fromPostgres(error: DriverError, code: string): DbError {
  const kind = POSTGRES[code] ?? "other";
  const detail = typeof error.detail === "string" ? error.detail : "";
  const listed = /Key \(([^)]+)\)/.exec(detail)?.[1];
  const columns =
    listed?.split(",").map((name) => name.trim().replace(/"/g, "")) ?? (error.column ? [error.column] : []);
  return new DbError(kind, error.constraint, namesColumns(kind) ? columns : [], error);
}

const LOST = /Connection terminated|timeout exceeded when trying to connect/;

/** Finds the driver's error behind drizzle's wrapper, whose message holds every parameter, and gives it one shape. Anything else comes back as it was. */
export function toDbError(error: unknown): unknown {
  let link = error;
  for (let depth = 0; link && typeof link === "object" && depth < 6; depth++) {
    if (link instanceof DbError) return link;
    const driver: DriverError = link;
    const code = typeof driver.code === "string" ? driver.code : "";
    if (driver.name === "SqliteError" || code.startsWith("SQLITE_")) return fromSqlite(driver, code);
    if (/^[0-9A-Z]{5}$/.test(code)) return fromPostgres(driver, code);
    if (code === "ECONNREFUSED" || code === "ECONNRESET" || LOST.test(String(driver.message))) {
      return new DbError("connection", undefined, [], error);
    }
    link = driver.cause;
  }
  return error;
}

/** True when a write met another row with the same unique value. */
export const isUniqueViolation = (error: unknown) => error instanceof DbError && error.kind === "unique";
