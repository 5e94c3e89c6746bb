import type { Reader } from "#app/db/database";
import { Refusal } from "#app/domain/refusal";
import type { ReadImport } from "../word-import";
import { latestWordImport } from "./latest-word-import.server";

/** The file that waits for its author's decision: the last one read, read whole, and not decided upon (`word.decided`). */
export async function openWordImport(
  reader: Reader,
  { caseId, jobId }: { caseId: string; jobId: string },
): Promise<ReadImport> {
  const latest = await latestWordImport(reader, caseId);
  const read = latest?.id === jobId && latest.state === "done" ? latest.result : null;
  if (!read || "refused" in read || read.decision) throw new Refusal("word.decided");
  return read;
}
