import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { linkDigest } from "#app/domain/people/link-token.server";
import { Refusal } from "#app/domain/refusal";
import { coApplicants } from "#drizzle/schema/approvals";
import { editableStates } from "../lifecycle";
import { caseFacts } from "../queries/case-facts.server";

/** What a link to confirm leads to; refused where it is too old, was replaced, or its case left its institution's hands. */
export async function openCoApplication(reader: Reader, token: string, now: Date) {
  const [asked] = await reader
    .select()
    .from(coApplicants)
    .where(eq(coApplicants.tokenDigest, linkDigest(token)));
  if (!asked) throw new Refusal("account.link-expired");
  const { row, call } = await caseFacts(reader, asked.caseId);
  const isAnswered = asked.confirmedAt !== null || asked.declinedAt !== null;
  const isEditable = (editableStates as readonly string[]).includes(row.state) && call.state !== "closed";
  const isOver = !isEditable || asked.expiresAt === null || now >= asked.expiresAt;
  if (!isAnswered && isOver) throw new Refusal("account.link-expired");
  return { asked, row, call, isAnswered };
}
