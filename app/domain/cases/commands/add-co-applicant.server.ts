import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { invitationLimits, takeAttempt } from "#app/domain/people/attempts.server";
import { foldEmail, foldName } from "#app/domain/people/fold";
import { newLinkToken } from "#app/domain/people/link-token.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { coApplicants } from "#drizzle/schema/approvals";
import { institutions } from "#drizzle/schema/people";
import { askCoApplicant } from "../co-applicants/ask-co-applicant.server";
import { mostCoApplicants } from "../co-applicants/co-applicant-state";
import type { NewCoApplicant } from "../co-applicants/forms";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";

/** Names an institution that applies together with the case's own, and asks it by letter. Answers the link's token. */
export async function addCoApplicant(
  ctx: Context,
  { caseId, name, contactName, contactEmail }: NewCoApplicant & { caseId: string },
) {
  const { db, actor, now } = ctx;
  const { userId, institution } = actor;
  // a stranger neither learns of the case nor uses up its institution's letters
  authorise(mayWriteCase(actor, (await caseFacts(db.read, caseId)).facts));
  await takeAttempt(db, invitationLimits(userId ?? "", institution?.id ?? "", foldEmail(contactEmail)), now);
  return db.transact(
    async (tx) => {
      const { row, call, facts } = await caseFacts(tx, caseId);
      authorise(mayWriteCase(actor, facts));
      const known = await tx.select().from(coApplicants).where(eq(coApplicants.caseId, caseId));
      const [own] = await tx.select().from(institutions).where(eq(institutions.id, row.institutionId));
      const names = [own?.name ?? "", ...known.map((one) => one.name)].map(foldName);
      if (names.includes(foldName(name))) throw new Refusal("co-applicant.named-already");
      if (known.length >= mostCoApplicants) throw new Refusal("co-applicant.too-many", { most: mostCoApplicants });
      const [registered] = await tx
        .select({ id: institutions.id })
        .from(institutions)
        .where(eq(institutions.nameFold, foldName(name)));
      const position = Math.max(-1, ...known.map((one) => one.position)) + 1;
      const [added] = await tx
        .insert(coApplicants)
        .values({ name, contactName, contactEmail, caseId, position, institutionId: registered?.id })
        .returning({ id: coApplicants.id });
      if (!added) throw new Error("a co-applicant gave no row");
      const token = newLinkToken();
      await askCoApplicant(tx, ctx, added.id, { row, call, token });
      return { coApplicantId: added.id, token };
    },
    { queue: `case:${caseId}` },
  );
}
