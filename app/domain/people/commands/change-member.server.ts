import { and, eq, isNull, ne } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { memberships, users } from "#drizzle/schema/people";
import { mayChangeInstitution } from "../permissions";
import type { MembershipRole } from "../roles";

interface Changed {
  userId: string;
  role: MembershipRole;
  department?: string;
}

/** What a colleague is inside the institution. Its last sender stays one: somebody has to be able to send. */
export async function changeMember(ctx: Context, { userId, role, department = "" }: Changed) {
  return ctx.db.transact(async (tx) => {
    authorise(mayChangeInstitution(ctx.actor));
    const institutionId = ctx.actor.institution?.id ?? "";
    const [member] = await tx
      .select({ role: memberships.role })
      .from(memberships)
      .where(and(eq(memberships.userId, userId), eq(memberships.institutionId, institutionId)));
    if (!member) throw new Refusal("account.not-found");
    const stepsDown = member.role === "sender" && role !== "sender";
    if (stepsDown && (await otherSenders(tx, institutionId, userId)) === 0)
      throw new Refusal("institution.last-sender");
    await tx
      .update(memberships)
      .set({ role, department: department || null })
      .where(eq(memberships.userId, userId));
    const facts = { from: member.role, to: role };
    await recordEvent(tx, ctx, { name: "institution.member-changed", subject: "user", subjectId: userId, facts });
  });
}

async function otherSenders(tx: Tx, institutionId: string, userId: string) {
  const senders = await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        ...[eq(memberships.institutionId, institutionId), eq(memberships.role, "sender")],
        ...[ne(memberships.userId, userId), isNull(users.disabledAt)],
      ),
    );
  return senders.length;
}
