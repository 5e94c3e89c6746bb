import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { enqueueMail } from "#app/domain/record/enqueue-mail.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { Refusal } from "#app/domain/refusal";
import { coApplicants } from "#drizzle/schema/approvals";
import type { CoApplicationAnswer } from "../co-applicants/forms";
import { openCoApplication } from "../co-applicants/open-co-application.server";

/** What the institution that was asked says; whoever has the link answers for it, once. */
export async function answerCoApplication(
  { db, actor, now }: Context,
  { token, intent, answeredBy, answeredTitle, note = "" }: { token: string } & CoApplicationAnswer,
) {
  return db.transact(async (tx) => {
    const { asked, row, call, isAnswered } = await openCoApplication(tx, token, now);
    if (isAnswered) throw new Refusal("co-applicant.answered");
    const answer = intent === "confirm" ? { confirmedAt: now } : { declinedAt: now };
    await tx
      .update(coApplicants)
      .set({ ...answer, answeredBy, answeredTitle, note })
      .where(eq(coApplicants.id, asked.id));
    await recordEvent(
      tx,
      { actor, now },
      {
        name: "case.co-applicant-answered",
        subject: "case",
        subjectId: row.id,
        callId: row.callId,
        facts: { coApplicantId: asked.id, answer: intent },
      },
    );
    await enqueueMail(tx, {
      userId: row.createdBy,
      template: intent === "confirm" ? "co-application-confirmed" : "co-application-declined",
      facts: {
        ...{ asked: asked.name, title: row.title, note, call: call.zh, callEn: call.en },
        path: `/institution/cases/${row.id}/co-applicants`,
        ...(call.isDemo ? { demo: 1 } : {}),
      },
    });
  });
}
