/** As SQLite, PostgreSQL and the file system say that the disk, or this account's share of it, has no room. */
const codes: ReadonlySet<unknown> = new Set(["SQLITE_FULL", "53100", "ENOSPC", "EDQUOT"]);

const codeOf = (error: unknown) => (error as { code?: unknown } | null | undefined)?.code;

/** Whether something could not be written because the disk is full: nothing was stored, and it passes when there is room. The driver's error is the cause of the database's. */
export const isStorageFull = (error: unknown): boolean =>
  error instanceof Error && (codes.has(codeOf(error)) || codes.has(codeOf(error.cause)));
