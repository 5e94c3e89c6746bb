import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { callCategories, callTasks } from "#drizzle/schema/calls";
import { caseAuthors, cases } from "#drizzle/schema/cases";
import type { Author } from "../content";
import type { Header } from "../forms";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";

/** Keeps a draft's header, if nobody saved another in between: else `case.stale` with the stored `rev`, and nothing changes. Answers the new `rev`. */
export async function saveHeader({ db, actor, now }: Context, { caseId, header }: { caseId: string; header: Header }) {
  return db.transact(
    async (tx) => {
      const { row, facts } = await caseFacts(tx, caseId);
      authorise(mayWriteCase(actor, facts));
      if (row.rev !== header.rev) throw new Refusal("case.stale", { rev: row.rev });
      const { title, abstract, keywords, periodFrom, periodTo, declarations } = header;

      const [saved] = await tx
        .update(cases)
        .set({
          title,
          abstract,
          keywords,
          periodFrom,
          periodTo,
          declarations,
          categoryId: await categoryOfCall(tx, row.callId, header.categoryId),
          tasks: await tasksOfCall(tx, row.callId, header.tasks),
          rev: sql`${cases.rev} + 1`,
          savedAt: now,
        })
        .where(eq(cases.id, caseId))
        .returning({ rev: cases.rev, savedAt: cases.savedAt });
      await replaceAuthors(tx, caseId, header.authors);
      if (!saved) throw new Refusal("case.not-found");
      return saved;
    },
    { queue: `case:${caseId}` },
  );
}

/** A category of another call is not one of this. */
async function categoryOfCall(tx: Tx, callId: string, categoryId: string | null) {
  if (!categoryId) return null;
  const [category] = await tx
    .select({ id: callCategories.id })
    .from(callCategories)
    .where(and(eq(callCategories.id, categoryId), eq(callCategories.callId, callId)));
  if (!category) throw new Refusal("case.bad-document");
  return category.id;
}

async function tasksOfCall(tx: Tx, callId: string, chosen: string[]) {
  const known = await tx.select({ zh: callTasks.zh }).from(callTasks).where(eq(callTasks.callId, callId));
  return chosen.filter((task) => known.some(({ zh }) => zh === task));
}

async function replaceAuthors(tx: Tx, caseId: string, authors: Author[]) {
  await tx.delete(caseAuthors).where(eq(caseAuthors.caseId, caseId));
  const named = authors.filter(({ name }) => name !== "");
  if (named.length > 0)
    await tx.insert(caseAuthors).values(named.map((author, position) => ({ caseId, position, ...author })));
}
