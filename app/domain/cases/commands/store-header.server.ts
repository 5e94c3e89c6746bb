import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { Refusal } from "#app/domain/refusal";
import { callCategories, callTasks } from "#drizzle/schema/calls";
import { caseAuthors, cases } from "#drizzle/schema/cases";
import type { Author } from "../content";
import type { HeaderContent } from "../forms";
import type { PartStateCause } from "../kinds";
import { headerPart } from "../part-states";
import type { CaseRow } from "../queries/case-facts.server";
import { headerOf } from "../queries/case-to-write.server";
import { keptHeader } from "../queries/kept-header.server";
import { keepOlderText, keepPartState } from "./keep-part-state.server";

interface HeaderToStore {
  row: CaseRow;
  rev: number;
  content: HeaderContent;
  cause: PartStateCause;
  savedBy: string;
  savedAt: Date;
}

/** Writes a draft's header and its history, in the transaction of whoever may: `case.stale` where it is based on another `rev`. Answers the new one. */
export async function storeHeader(tx: Tx, { row, rev, content, cause, savedBy, savedAt }: HeaderToStore) {
  if (row.rev !== rev) throw new Refusal("case.stale", { rev: row.rev });
  const caseId = row.id;
  const kept = await keptHeader(tx, caseId);
  if (!kept && rev > 1) await keepOlderText(tx, await presentHeader(tx, row));

  const { authors, ...fields } = content;
  const named = authors.filter(({ name }) => name !== "");
  const stored = {
    ...fields,
    categoryId: await categoryOfCall(tx, row.callId, content.categoryId),
    tasks: await tasksOfCall(tx, row.callId, content.tasks),
  };
  const saved = { rev: rev + 1, savedAt };
  await tx
    .update(cases)
    .set({ ...stored, ...saved })
    .where(eq(cases.id, caseId));
  await replaceAuthors(tx, caseId, named);
  const header = { ...stored, authors: named };
  await keepPartState(tx, kept, { ...saved, caseId, part: headerPart, content: header, cause, savedBy });
  return saved;
}

/** The header as it stands, for the history. Who saved it was not kept then: the case's author stands for them. */
async function presentHeader(tx: Tx, row: CaseRow) {
  const { name, title, institution, share, position } = caseAuthors;
  const authors = await tx
    .select({ name, title, institution, share })
    .from(caseAuthors)
    .where(eq(caseAuthors.caseId, row.id))
    .orderBy(asc(position));
  const { id: caseId, rev, createdBy: savedBy, savedAt } = row;
  return { caseId, part: headerPart, rev, content: headerOf({ row, authors }), savedBy, savedAt };
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

async function replaceAuthors(tx: Tx, caseId: string, named: Author[]) {
  await tx.delete(caseAuthors).where(eq(caseAuthors.caseId, caseId));
  if (named.length > 0)
    await tx.insert(caseAuthors).values(named.map((author, position) => ({ caseId, position, ...author })));
}
