import { and, desc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import type { Context } from "#app/domain/context.server";
import { findLeaks } from "#app/domain/documents/identities/find-leaks";
import { authorise, Refusal } from "#app/domain/refusal";
import { users } from "#drizzle/schema/people";
import { jobs } from "#drizzle/schema/record";
import type { BlindContent } from "../content";
import { mayEditBlindCopy, mayReadCaseAsOrganiser } from "../permissions";
import { type BlindCopyRow, blindCopyOfCase } from "./blind-copy-of-case.server";
import { caseFacts } from "./case-facts.server";
import { withdrawnNote, withoutWithdrawn } from "../rights/without-withdrawn";
import { versionToBlind } from "./version-to-blind.server";
import { withdrawnFiles } from "./withdrawn-files.server";

/** The blind copy as its officer works on it: the text, with a note in place of what was withdrawn, what was replaced, what still tells; or how far the making of it is. */
export async function blindCopyForOfficer({ db, actor }: Context, caseId: string) {
  return db.snapshot(async (reader) => {
    const { row, facts } = await caseFacts(reader, caseId);
    authorise(mayReadCaseAsOrganiser(actor, facts));
    if (!actor.organiser) throw new Refusal("case.not-found");
    const { sections } = await callStructure(reader, row.callId);
    const copy = await copyOrNothing(reader, caseId);
    const withdrawn = await withdrawnFiles(reader, [caseId]);
    const content = copy && shownOf(copy.content, withdrawn);
    return {
      state: row.state,
      sections: sections.map(({ key, zh, en }) => ({ key, zh, en })),
      mayEdit: mayEditBlindCopy(actor, facts) === null,
      jobId: copy ? null : await makingOf(reader, caseId),
      copy: copy &&
        content && {
          ...{ rev: copy.rev, state: copy.state, content, replacements: copy.replacements },
          ...{ confirmedAt: copy.confirmedAt, confirmedBy: await nameOf(reader, copy.confirmedBy) },
          leaks: findLeaks(content, (await versionToBlind(reader, caseId)).identities),
        },
    };
  });
}

const shownOf = (content: BlindContent, withdrawn: ReadonlySet<string>): BlindContent => ({
  ...content,
  sections: content.sections.map(({ key, document }) => ({
    key,
    document: withoutWithdrawn(document, withdrawn, withdrawnNote["zh-CN"]),
  })),
});

async function copyOrNothing(reader: Reader, caseId: string): Promise<BlindCopyRow | null> {
  try {
    return await blindCopyOfCase(reader, caseId);
  } catch (error) {
    if (error instanceof Refusal && error.code === "blind-copy.not-found") return null;
    throw error;
  }
}

async function makingOf(reader: Reader, caseId: string) {
  const [job] = await reader
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.kind, "blind-copy.make"), eq(jobs.dedupeKey, caseId)))
    .orderBy(desc(jobs.createdAt))
    .limit(1);
  return job?.id ?? null;
}

async function nameOf(reader: Reader, userId: string | null) {
  if (!userId) return null;
  const [user] = await reader.select({ name: users.name }).from(users).where(eq(users.id, userId));
  return user?.name ?? null;
}
