/** As SQLite and PostgreSQL say that the disk has no room. */
const codes: ReadonlySet<unknown> = new Set(["SQLITE_FULL", "53100"]);

/** Whether the database could not write because its disk is full: nothing was stored, and it passes when there is room. The driver's error is the cause of the database's. */
export const isStorageFull = (error: unknown): boolean =>
  error instanceof Error && codes.has((error.cause as { code?: unknown } | undefined)?.code);
