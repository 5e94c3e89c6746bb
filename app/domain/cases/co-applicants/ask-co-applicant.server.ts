import { eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { INVITATION_MS } from "#app/domain/people/lifecycle";
import { linkDigest } from "#app/domain/people/link-token.server";
import { digestOf } from "#app/domain/record/digest.server";
import { enqueueMailTo } from "#app/domain/record/enqueue-mail.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { fallbackLanguage } from "#app/i18n/languages";
import { coApplicants } from "#drizzle/schema/approvals";
import { institutions } from "#drizzle/schema/people";
import type { CallRow, CaseRow } from "../queries/case-facts.server";

interface Asked {
  row: CaseRow;
  call: CallRow;
  /** Leaves in the letter; only its digest stays. */
  token: string;
}

/** Asks an institution to confirm that it applies together: a link good for 14 days takes the place of an earlier one. */
export async function askCoApplicant(tx: Tx, ctx: Context, coApplicantId: string, { row, call, token }: Asked) {
  const tokenDigest = linkDigest(token);
  const [asked] = await tx
    .update(coApplicants)
    .set({
      ...{ tokenDigest, askedAt: ctx.now, expiresAt: new Date(ctx.now.getTime() + INVITATION_MS) },
      ...{ declinedAt: null, answeredBy: null, answeredTitle: null, note: null },
    })
    .where(eq(coApplicants.id, coApplicantId))
    .returning();
  const [house] = await tx
    .select({ name: institutions.name })
    .from(institutions)
    .where(eq(institutions.id, row.institutionId));
  const address = asked?.contactEmail ?? "";
  await enqueueMailTo(tx, {
    ...{ address, language: fallbackLanguage, template: "co-application-asked" },
    facts: {
      ...{ name: asked?.contactName ?? "", house: house?.name ?? "", asked: asked?.name ?? "", title: row.title },
      ...{ call: call.zh, callEn: call.en, path: `/account/co-application/${token}` },
      ...(call.isDemo ? { demo: 1 } : {}),
    },
  });
  await recordEvent(tx, ctx, {
    name: "case.co-applicant-asked",
    subject: "case",
    subjectId: row.id,
    callId: row.callId,
    facts: { coApplicantId, address: digestOf([tokenDigest, address]).slice(0, 32) },
  });
}
