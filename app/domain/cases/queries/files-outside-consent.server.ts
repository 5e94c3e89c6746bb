import { and, eq, inArray, isNull, or } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { files } from "#drizzle/schema/files";
import { consents } from "#drizzle/schema/rights";
import { dayInBeijing } from "../rights/day-in-beijing";
import type { ConsentScope } from "../rights/kinds";
import { isWithinConsent } from "../rights/material-rights";

interface Shown {
  caseIds: readonly string[];
  /** Where it would be shown. */
  scope: ConsentScope;
  now: Date;
}

/** Every file of these cases that people agreed to show elsewhere, or only until a day that is over; with the copies made of it. What was withdrawn is not among them. */
export async function filesOutsideConsent(
  reader: Reader,
  { caseIds, scope, now }: Shown,
): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set();
  const rows = await reader
    .select({ id: files.id, rights: consents })
    .from(consents)
    .innerJoin(files, or(eq(files.id, consents.fileId), eq(files.sourceFileId, consents.fileId)))
    .where(and(inArray(consents.caseId, [...caseIds]), isNull(consents.withdrawnAt)));
  const today = dayInBeijing(now);
  return new Set(rows.filter(({ rights }) => !isWithinConsent(rights, scope, today)).map(({ id }) => id));
}
