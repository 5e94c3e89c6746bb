import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { turnPublicPagesAt } from "#app/domain/calls/commands/turn-public-pages-at-dates.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { attachments } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";
import { consents } from "#drizzle/schema/rights";
import { mayWriteCase } from "../permissions";
import { endOfDayInBeijing } from "../rights/day-in-beijing";
import { caseFacts } from "../queries/case-facts.server";
import type { RightsForm } from "../rights/forms";
import { ofItem } from "../rights/of-item.server";

/** Declares whose a picture or video of a draft is, who can be seen, and what they agreed to. What was withdrawn stays withdrawn. */
export async function declareRights({ db, actor, now }: Context, caseId: string, form: RightsForm) {
  return db.transact(
    async (tx) => {
      const { row, facts } = await caseFacts(tx, caseId);
      authorise(mayWriteCase(actor, facts));
      const { fileId, consentFileId, copyright, holder, portraits, patients, scopes, endsOn } = form;
      const said = { copyright, holder, portraits, patients, scopes, endsOn };
      await refuseForeignItem(tx, caseId, fileId);
      if (consentFileId) await refuseForeignPaper(tx, { caseId, consentFileId, userId: actor.userId });
      const declared = {
        ...said,
        consentFileId: consentFileId || null,
        declaredBy: actor.userId,
        declaredAt: now,
      };
      const [known] = await tx.select().from(consents).where(ofItem(caseId, fileId));
      if (known?.withdrawnAt) throw new Refusal("rights.withdrawn");
      if (known) await tx.update(consents).set(declared).where(eq(consents.id, known.id));
      else await tx.insert(consents).values({ ...declared, caseId, fileId, withdrawalReason: "", createdAt: now });
      // the day after its last one, public pages no longer show it
      if (endsOn) await turnPublicPagesAt(tx, row.callId, endOfDayInBeijing(endsOn), now);
      await recordEvent(
        tx,
        { actor, now },
        {
          name: "case.rights-declared",
          subject: "case",
          subjectId: caseId,
          callId: row.callId,
          facts: { fileId, copyright: said.copyright, portraits: said.portraits, patients: said.patients },
        },
      );
    },
    { queue: `case:${caseId}` },
  );
}

async function refuseForeignItem(reader: Reader, caseId: string, fileId: string) {
  const [item] = await reader
    .select({ id: attachments.id })
    .from(attachments)
    .where(and(eq(attachments.caseId, caseId), eq(attachments.fileId, fileId), isNull(attachments.removedAt)));
  if (!item) throw new Refusal("attachment.not-found");
}

/** The paper was uploaded for this case, or stands already behind another of its items. */
async function refuseForeignPaper(
  reader: Reader,
  { caseId, consentFileId, userId }: { caseId: string; consentFileId: string; userId: string | null },
) {
  const [file] = await reader.select().from(files).where(eq(files.id, consentFileId));
  const [known] = await reader
    .select({ id: consents.id })
    .from(consents)
    .where(and(eq(consents.caseId, caseId), eq(consents.consentFileId, consentFileId)));
  if (file?.caseId !== caseId || (file.createdBy !== userId && !known)) throw new Refusal("attachment.not-found");
}
