import type { Context } from "#app/domain/context.server";
import { newSalt } from "#app/domain/record/digest.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { institutions, memberships } from "#drizzle/schema/people";
import { adoptReviewers } from "../adopt-reviewers.server";
import { registrationLimits, takeAttempt } from "../attempts.server";
import { createAccount } from "../create-account.server";
import type { Registration } from "../forms";
import { institutionColumns, refuseTakenIdentity } from "../institution-row.server";
import { hashPassword } from "../password.server";
import { personalFacts } from "../personal-facts.server";

/** An institution registers itself together with its first person, who may send its cases and invite colleagues. */
export async function registerInstitution(ctx: Context, given: Registration, { address }: { address: string }) {
  await takeAttempt(ctx.db, registrationLimits(address), ctx.now);
  const passwordHash = await hashPassword(given.password);
  return ctx.db.transact(async (tx) => {
    await refuseTakenIdentity(tx, given);
    const { email, name, title, mobile } = given;
    const account = { email, name, title, mobile, passwordHash, language: ctx.actor.language };
    const user = await createAccount(tx, ctx, account);
    const [institution] = await tx
      .insert(institutions)
      .values({
        ...institutionColumns(given),
        contactName: name,
        contactMobile: mobile,
        contactEmail: email,
        salt: newSalt(),
        createdAt: ctx.now,
      })
      .returning();
    if (!institution) throw new Error("institution was not stored");
    await tx.insert(memberships).values({
      userId: user.id,
      institutionId: institution.id,
      role: "sender",
      createdAt: ctx.now,
    });
    await adoptReviewers(tx, institution);
    const subject = { subject: "institution", subjectId: institution.id } as const;
    const facts = { type: given.type, ...personalFacts(institution.salt, { name: institution.nameFold }) };
    await recordEvent(tx, ctx, { name: "institution.registered", ...subject, facts });
    const joined = { userId: user.id, role: "sender" };
    await recordEvent(tx, ctx, { name: "institution.member-joined", ...subject, facts: joined });
    return { userId: user.id, institutionId: institution.id };
  });
}
