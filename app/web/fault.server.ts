import { randomBytes } from "node:crypto";
import { DbError } from "#app/db/errors";

/** Something broke: logs one line under a short id and answers the id, which is all the person sees. No parameter, body or query string enters the log. */
export function reportFault(error: unknown, request?: Request): string {
  const id = randomBytes(4).toString("hex");
  const where = request ? `${request.method} ${pathOf(request)}` : "background";
  console.error(`fault ${id} ${where} ${describe(error)}`);
  return id;
}

/** A path without the tokens of letters in it; ids of rows may be read. */
const pathOf = (request: Request) =>
  new URL(request.url).pathname.replace(/[^/]{24,}/g, (segment) => (rowId.test(segment) ? segment : "…"));
const rowId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A database driver's message holds the values of its statement: only our own words about it are logged. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return "thrown value that is not an error";
  if (error instanceof DbError || error.name === "DrizzleQueryError")
    return `${error.name} ${error instanceof DbError ? error.message : "query failed"}\n${frames(error)}`;
  return error.stack ?? `${error.name}: ${error.message}`;
}

const frames = (error: Error) =>
  (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
