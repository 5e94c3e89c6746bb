import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { enqueueMail } from "#app/domain/record/enqueue-mail.server";
import type { MailTemplate } from "#app/domain/record/mail-templates";
import { memberships, users } from "#drizzle/schema/people";
import type { CallRow, CaseRow } from "../queries/case-facts.server";

interface Told {
  row: CaseRow;
  call: CallRow;
}

/** Tells the approvers of a step that a case is in their hands. */
export async function tellApprovers(tx: Tx, told: Told, approverIds: readonly string[]) {
  await tell(tx, "approval-asked", told, approverIds);
}

/** Tells the institution's senders that every step has approved. */
export async function tellSenders(tx: Tx, told: Told) {
  const senders = await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.institutionId, told.row.institutionId),
        eq(memberships.role, "sender"),
        isNull(users.disabledAt),
      ),
    );
  await tell(
    tx,
    "approval-given",
    told,
    senders.map(({ userId }) => userId),
  );
}

/** Tells the one who began a case that it comes back, and why. */
export async function tellWriter(tx: Tx, told: Told, { step, note }: { step: string; note: string }) {
  await tell(tx, "approval-sent-back", told, [told.row.createdBy], { step, note });
}

async function tell(
  tx: Tx,
  template: MailTemplate,
  { row, call }: Told,
  userIds: readonly string[],
  more: Record<string, string> = {},
) {
  for (const userId of userIds) {
    await enqueueMail(tx, {
      ...{ userId, template },
      facts: {
        ...{ title: row.title, call: call.zh, callEn: call.en, path: `/institution/cases/${row.id}/approval` },
        ...more,
        ...(call.isDemo ? { demo: 1 } : {}),
      },
    });
  }
}
