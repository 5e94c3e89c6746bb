import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { institutions, memberships, users } from "#drizzle/schema/people";
import type { ApprovalStep } from "../approval-steps";
import { mayChangeInstitution } from "../permissions";

/** Who approves a case inside the institution before it is sent, from now on; cases already on their way keep the steps they have. */
export async function setApprovalSteps(ctx: Context, { steps }: { steps: ApprovalStep[] }) {
  return ctx.db.transact(async (tx) => {
    authorise(mayChangeInstitution(ctx.actor));
    const id = ctx.actor.institution?.id ?? "";
    const named = [...new Set(steps.flatMap(({ approverIds }) => approverIds))];
    const members = await tx
      .select({ userId: memberships.userId })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(
        and(eq(memberships.institutionId, id), inArray(memberships.userId, [...named, ""]), isNull(users.disabledAt)),
      );
    if (members.length < named.length) throw new Refusal("institution.not-a-member");
    await tx.update(institutions).set({ approvalSteps: steps }).where(eq(institutions.id, id));
    const facts = { steps: steps.length, approvers: named };
    await recordEvent(tx, ctx, { name: "institution.steps-set", subject: "institution", subjectId: id, facts });
  });
}
