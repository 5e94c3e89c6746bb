import { and, eq } from "drizzle-orm";
import { consents } from "#drizzle/schema/rights";

/** What is declared of one item of a case. */
export const ofItem = (caseId: string, fileId: string) => and(eq(consents.caseId, caseId), eq(consents.fileId, fileId));
