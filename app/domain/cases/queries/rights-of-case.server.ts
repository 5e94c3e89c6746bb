import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { fileTypes, isFileType } from "#app/domain/files/file-types";
import { authorise } from "#app/domain/refusal";
import { attachments } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";
import { consents } from "#drizzle/schema/rights";
import { mayReadCaseAsInstitution, mayReadCaseAsOrganiser, mayWithdrawConsent, mayWriteCase } from "../permissions";
import { gapsOf } from "../rights/material-rights";
import { dayInBeijing } from "../rights/day-in-beijing";
import { caseFacts } from "./case-facts.server";

/** The pictures and videos of a case with what is declared of each. The caller has decided that its reader may see it. */
export async function materialOfCase(reader: Reader, caseId: string, now: Date) {
  const rows = await reader
    .select({ file: { id: files.id, name: files.name, type: files.type }, kind: attachments.kind, rights: consents })
    .from(attachments)
    .innerJoin(files, eq(files.id, attachments.fileId))
    .leftJoin(consents, and(eq(consents.caseId, attachments.caseId), eq(consents.fileId, attachments.fileId)))
    .where(and(eq(attachments.caseId, caseId), isNull(attachments.removedAt)))
    .orderBy(asc(attachments.position), asc(attachments.id));
  const today = dayInBeijing(now);
  return rows
    .filter(({ file }) => isFileType(file.type) && ["picture", "video"].includes(fileTypes[file.type].family))
    .map(({ file, kind, rights }) => ({
      ...{ fileId: file.id, name: file.name, type: file.type, kind },
      isPicture: file.type.startsWith("image/"),
      rights,
      gaps: gapsOf(rights, today),
    }));
}

/** The rights of a case's material for the screens of its own institution. */
export const rightsOfOwnCase = (ctx: Context, caseId: string) => rightsOfCase(ctx, caseId, mayReadCaseAsInstitution);

/** The rights of a case's material for the screens of its organiser. */
export const rightsOfReceivedCase = (ctx: Context, caseId: string) => rightsOfCase(ctx, caseId, mayReadCaseAsOrganiser);

async function rightsOfCase({ db, actor, now }: Context, caseId: string, mayRead: typeof mayReadCaseAsOrganiser) {
  const { row, facts } = await caseFacts(db.read, caseId);
  authorise(mayRead(actor, facts));
  return {
    ...{ id: row.id, title: row.title, state: row.state },
    items: await materialOfCase(db.read, caseId, now),
    mayDeclare: mayWriteCase(actor, facts) === null,
    mayWithdraw: mayWithdrawConsent(actor, facts) === null,
  };
}
