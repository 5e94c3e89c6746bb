import { expect, test } from "vitest";
import { callProgress, draftsOfCall, unpledgedReviewers } from "#app/domain/reviews/queries/call-progress.server";
import { blindCopies, caseVersions } from "#drizzle/schema/cases";
import { reviewerProfiles } from "#drizzle/schema/people";
import { assignments, reviews } from "#drizzle/schema/reviews";
import { freshDatabase } from "#tests/support/database";
import { aCall } from "#tests/support/factories/call";
import { aCase } from "#tests/support/factories/case";
import { anInstitution } from "#tests/support/factories/institution";
import { aUser } from "#tests/support/factories/user";

const at = new Date("2026-11-10T02:00:00Z");

test("tells of every case handed in how far its judging is, and of drafts only how many there are", async () => {
  const db = await freshDatabase();
  const { call, rounds } = await aCall(db);
  const { id: institutionId, name: institution } = await anInstitution(db);
  const author = await aUser(db);
  const own = { callId: call.id, institutionId, createdBy: author.id };
  await aCase(db, own);
  await aCase(db, { ...own, state: "internal" });
  const waiting = await aCase(db, { ...own, state: "submitted", number: 2, submittedAt: at });
  const judged = await aCase(db, { ...own, state: "judging", number: 1, submittedAt: at, currentVersionId: "version" });
  await aCase(db, { institutionId, createdBy: author.id, state: "submitted", number: 1, submittedAt: at });

  const pledged = await aUser(db, { name: "甲" });
  const late = await aUser(db, { name: "乙" });
  await db.transact(async (tx) => {
    const content = {} as typeof caseVersions.$inferInsert.content;
    await tx.insert(caseVersions).values({
      id: "version",
      caseId: judged.id,
      position: 1,
      content,
      hash: "h",
      receipt: "r",
      submittedBy: author.id,
    });
    const blind = {} as typeof blindCopies.$inferInsert.content;
    await tx.insert(blindCopies).values({
      id: "blind",
      caseId: judged.id,
      versionId: "version",
      state: "confirmed",
      content: blind,
      replacements: [],
      rev: 1,
    });
    for (const [place, user] of [pledged, late].entries()) {
      await tx.insert(reviewerProfiles).values({
        ...{
          userId: user.id,
          titleLevel: 3,
          institutionName: "示例医院",
          formerInstitutions: [],
          tags: [],
          maxLoad: 10,
        },
        pledgedAt: user === pledged ? at : null,
      });
      const parts = {} as typeof assignments.$inferInsert.parts;
      await tx.insert(assignments).values({
        ...{
          id: `assignment-${place}`,
          caseId: judged.id,
          reviewerId: user.id,
          roundId: rounds[0]!.id,
          blindCopyId: "blind",
        },
        ...{ code: `c${place}`, state: "assigned" as const, score: 1, parts, assignedBy: "officer" },
      });
    }
    const empty = { scores: {}, toInstitution: "", toPanel: "", rev: 1, savedAt: at };
    await tx.insert(reviews).values([
      { ...empty, assignmentId: "assignment-0", state: "submitted", total: 80, submittedAt: at },
      { ...empty, assignmentId: "assignment-1", state: "draft" },
    ]);
  });

  const common = { institution, title: "", categoryId: null, submittedAt: at, revisionDueAt: null };
  expect(await callProgress(db.read, call.id)).toEqual([
    { ...common, id: judged.id, number: 1, state: "judging", isBlind: true, assigned: 2, reviewed: 1 },
    { ...common, id: waiting.id, number: 2, state: "submitted", isBlind: false, assigned: 0, reviewed: 0 },
  ]);
  expect(await draftsOfCall(db.read, call.id)).toBe(2);
  expect(await unpledgedReviewers(db.read, call.id)).toEqual([{ id: late.id, name: "乙" }]);
});
