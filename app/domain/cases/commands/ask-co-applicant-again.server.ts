import { and, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { invitationLimits, takeAttempt } from "#app/domain/people/attempts.server";
import { foldEmail } from "#app/domain/people/fold";
import { newLinkToken } from "#app/domain/people/link-token.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { coApplicants } from "#drizzle/schema/approvals";
import { askCoApplicant } from "../co-applicants/ask-co-applicant.server";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";

interface Asked {
  caseId: string;
  coApplicantId: string;
}

/** Sends a new link to an institution that has not confirmed; the old link opens nothing any more. */
export async function askCoApplicantAgain(ctx: Context, { caseId, coApplicantId }: Asked) {
  const { db, actor, now } = ctx;
  authorise(mayWriteCase(actor, (await caseFacts(db.read, caseId)).facts));
  const ofCase = and(eq(coApplicants.id, coApplicantId), eq(coApplicants.caseId, caseId));
  const [known] = await db.read.select().from(coApplicants).where(ofCase);
  if (!known) throw new Refusal("co-applicant.not-found");
  const mailbox = foldEmail(known.contactEmail ?? "");
  await takeAttempt(db, invitationLimits(actor.userId ?? "", actor.institution?.id ?? "", mailbox), now);
  return db.transact(async (tx) => {
    const { row, call, facts } = await caseFacts(tx, caseId);
    authorise(mayWriteCase(actor, facts));
    const [asked] = await tx.select().from(coApplicants).where(ofCase);
    if (!asked) throw new Refusal("co-applicant.not-found");
    if (asked.confirmedAt) throw new Refusal("co-applicant.answered");
    const token = newLinkToken();
    await askCoApplicant(tx, ctx, coApplicantId, { row, call, token });
    return { token };
  });
}
