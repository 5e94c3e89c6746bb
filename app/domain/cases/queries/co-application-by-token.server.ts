import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { institutions } from "#drizzle/schema/people";
import { openCoApplication } from "../co-applicants/open-co-application.server";

/** What whoever has the link is told before answering: who asks, for which call, and what the case is about. */
export async function coApplicationByToken({ db, now }: Context, token: string) {
  const { asked, row, call, isAnswered } = await openCoApplication(db.read, token, now);
  const [house] = await db.read
    .select({ name: institutions.name })
    .from(institutions)
    .where(eq(institutions.id, row.institutionId));
  return {
    ...{ asked: asked.name, house: house?.name ?? "", title: row.title, abstract: row.abstract },
    call: { zh: call.zh, en: call.en },
    answer: isAnswered ? (asked.confirmedAt ? ("confirmed" as const) : ("declined" as const)) : null,
  };
}
