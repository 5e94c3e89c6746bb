import { and, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { enqueue } from "#app/domain/record/enqueue.server";
import { touchPublicPages } from "#app/domain/record/next-number.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { editions, publications } from "#drizzle/schema/casebook";
import { attachments } from "#drizzle/schema/cases";
import { consents } from "#drizzle/schema/rights";
import { mayWithdrawConsent } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";
import { ofItem } from "../rights/of-item.server";

/**
 * Takes a picture or video out of sight for good, because someone shown in it no longer agrees: at once from public pages
 * and from what reviewers read, and from the casebook, which is compiled anew. Versions stay as they were. A second time
 * changes nothing.
 */
export async function withdrawConsent(
  { db, actor, now }: Context,
  { caseId, fileId, reason }: { caseId: string; fileId: string; reason: string },
) {
  return db.transact(
    async (tx) => {
      const { row, facts } = await caseFacts(tx, caseId);
      authorise(mayWithdrawConsent(actor, facts));
      const [item] = await tx
        .select({ id: attachments.id })
        .from(attachments)
        .where(and(eq(attachments.caseId, caseId), eq(attachments.fileId, fileId)));
      if (!item) throw new Refusal("attachment.not-found");
      const [known] = await tx.select().from(consents).where(ofItem(caseId, fileId));
      if (known?.withdrawnAt) return;
      const withdrawn = { withdrawnBy: actor.userId, withdrawnAt: now, withdrawalReason: reason };
      if (known) await tx.update(consents).set(withdrawn).where(eq(consents.id, known.id));
      else await tx.insert(consents).values({ ...withdrawn, caseId, fileId, ...undeclared, createdAt: now });
      await recordEvent(
        tx,
        { actor, now },
        {
          name: "case.consent-withdrawn",
          subject: "case",
          subjectId: caseId,
          callId: row.callId,
          facts: { fileId },
        },
      );
      const published = await tx
        .select({ editionId: editions.id })
        .from(publications)
        .innerJoin(editions, and(eq(editions.id, publications.editionId), eq(editions.state, "released")))
        .where(and(eq(publications.caseId, caseId), eq(publications.state, "published")));
      if (published.length > 0) await touchPublicPages(tx);
      for (const { editionId } of published)
        await enqueue(tx, "edition.compile", { editionId }, { dedupeKey: editionId });
    },
    { queue: `case:${caseId}` },
  );
}

const undeclared = { holder: "", scopes: [], endsOn: "" };
