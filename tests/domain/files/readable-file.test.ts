import { expect, test } from "vitest";
import type { Database } from "#app/db/database";
import { type Actor, visitor } from "#app/domain/actor";
import type { CaseContent } from "#app/domain/cases/content";
import { readableFile } from "#app/web/files/readable-file.server";
import { rounds } from "#drizzle/schema/calls";
import { editions, publications } from "#drizzle/schema/casebook";
import { attachments, blindCopies, cases, caseVersions } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";
import { reviewerProfiles } from "#drizzle/schema/people";
import { assignments } from "#drizzle/schema/reviews";
import { anActor, anOrganiserActor } from "#tests/support/factories/actor";
import { aCall } from "#tests/support/factories/call";
import { aCase } from "#tests/support/factories/case";
import { aUser } from "#tests/support/factories/user";
import { freshDatabase } from "#tests/support/database";
import { freshStore } from "#tests/support/store";

const now = new Date("2026-11-10T02:00:00Z");

async function aFile(db: Database, values: Partial<typeof files.$inferInsert> = {}) {
  return db.transact(async (tx) => {
    const facts = { sha256: "0".repeat(64), name: "a.png", type: "image/png", size: 9, driver: "embedded" as const };
    const [file] = await tx
      .insert(files)
      .values({ ...facts, createdAt: now, ...values })
      .returning();
    return file!;
  });
}

const reads = (db: Database, actor: Actor, fileId: string) =>
  readableFile({ db, store: freshStore(), actor, now }, fileId).then(
    ({ isPublic }) => (isPublic ? "public" : "yes"),
    (error: Error) => error.message,
  );

const showing = (fileId: string) => [
  {
    key: "background",
    document: {
      type: "doc" as const,
      content: [{ type: "figure" as const, attrs: { fileId, alt: "", width: 1, height: 1 } }],
    },
  },
];

/** A case that was handed in, with an original picture among its files and a neutral one in its blind copy. */
async function aRoutedCase() {
  const db = await freshDatabase();
  const { call } = await aCall(db);
  const row = await aCase(db, { callId: call.id, state: "judging" });
  const original = await aFile(db, { createdBy: row.createdBy });
  const neutral = await aFile(db, { caseId: row.id });
  const reviewer = await aUser(db);
  const content = { title: "", sections: showing(neutral.id) } as unknown as CaseContent;
  const { versionId } = await db.transact(async (tx) => {
    const named = { caseId: row.id, fileId: original.id, kind: "figure" as const, caption: "", position: 0 };
    await tx.insert(attachments).values({ ...named, createdBy: row.createdBy, createdAt: now });
    const version = {
      caseId: row.id,
      position: 1,
      content,
      hash: "h",
      receipt: "r",
      submittedBy: row.createdBy,
      createdAt: now,
    };
    const [{ id: versionId } = { id: "" }] = await tx.insert(caseVersions).values(version).returning();
    const blind = {
      title: "",
      abstract: "",
      keywords: [],
      tasks: [],
      period: { from: "", to: "" },
      sections: content.sections,
    };
    const copy = {
      caseId: row.id,
      versionId,
      state: "confirmed" as const,
      content: blind,
      replacements: [],
      rev: 1,
      createdAt: now,
    };
    const [{ id: blindCopyId } = { id: "" }] = await tx.insert(blindCopies).values(copy).returning();
    const profile = {
      userId: reviewer.id,
      titleLevel: 3,
      institutionName: "",
      formerInstitutions: [],
      tags: [],
      maxLoad: 9,
    };
    await tx.insert(reviewerProfiles).values({ ...profile, pledgedAt: now, createdAt: now });
    const [round] = await tx.select({ id: rounds.id }).from(rounds);
    const parts = { category: 0, tags: 0, title: 0, sameProvince: 0 };
    const assignment = {
      caseId: row.id,
      reviewerId: reviewer.id,
      roundId: round!.id,
      blindCopyId,
      code: "A1",
      state: "assigned" as const,
      score: 0,
      parts,
    };
    await tx.insert(assignments).values({ ...assignment, assignedBy: "manager", createdAt: now });
    return { versionId };
  });
  return {
    db,
    call,
    row,
    versionId,
    content,
    original,
    neutral,
    judge: anActor({ userId: reviewer.id, reviewer: true }),
  };
}

test("a case's files open to its institution, its organiser and whoever brought them, to reviewers only as neutral figures of their own", async () => {
  const { db, call, row, original, neutral, judge } = await aRoutedCase();
  const elsewhere = await aFile(db);
  const people = {
    uploader: anActor({ userId: row.createdBy }),
    colleague: anActor({ institution: { id: row.institutionId, role: "sender" } }),
    officer: anOrganiserActor(call.organiserId, "officer"),
    judge,
    "another judge": anActor({ userId: "judge-2", reviewer: true }),
    "another institution": anActor({ institution: { id: "another", role: "sender" } }),
    "another organiser": anOrganiserActor("another", "manager"),
    nobody: visitor("zh-CN"),
  };

  const seen: Record<string, string[]> = {};
  for (const [name, actor] of Object.entries(people)) {
    seen[name] = [
      await reads(db, actor, original.id),
      await reads(db, actor, neutral.id),
      await reads(db, actor, elsewhere.id),
    ];
  }

  const no = "attachment.not-found";
  expect(seen).toEqual({
    uploader: ["yes", no, no],
    colleague: ["yes", "yes", no],
    officer: ["yes", "yes", no],
    judge: [no, "yes", no],
    "another judge": [no, no, no],
    "another institution": [no, no, no],
    "another organiser": [no, no, no],
    nobody: [no, no, no],
  });
});

test("an organiser reads nothing of a draft, and a reviewer nothing of an assignment taken back", async () => {
  const { db, call, original, neutral, judge } = await aRoutedCase();
  await db.transact(async (tx) => {
    await tx.update(cases).set({ state: "draft" });
    await tx.update(assignments).set({ state: "revoked" });
  });

  expect(await reads(db, anOrganiserActor(call.organiserId), original.id)).toBe("attachment.not-found");
  expect(await reads(db, judge, neutral.id)).toBe("attachment.not-found");
});

test("the public reads the figures and the book of a released casebook, until a case is retracted", async () => {
  const { db, call, row, versionId, content, original, neutral } = await aRoutedCase();
  const book = await aFile(db, { type: "application/pdf" });
  const anyone = visitor("zh-CN");
  const all = async () => [
    await reads(db, anyone, neutral.id),
    await reads(db, anyone, book.id),
    await reads(db, anyone, original.id),
  ];
  await db.transact(async (tx) => {
    const edition = {
      callId: call.id,
      slug: "2026",
      year: 2026,
      zh: "",
      en: "",
      state: "draft" as const,
      pdfFileId: book.id,
      createdBy: "manager",
    };
    const [{ id: editionId } = { id: "" }] = await tx
      .insert(editions)
      .values({ ...edition, createdAt: now })
      .returning();
    const words = { slug: "2026-1", trackKey: "t", categoryKey: "c", level: "typical", title: "", institutionName: "" };
    await tx.insert(publications).values({
      editionId,
      caseId: row.id,
      versionId,
      state: "published",
      content,
      position: 1,
      ...words,
      createdAt: now,
    });
  });

  const before = await all();
  await db.transact((tx) => tx.update(editions).set({ state: "released" }));
  const released = await all();
  await db.transact((tx) => tx.update(publications).set({ state: "retracted" }));
  const retracted = await all();

  const no = "attachment.not-found";
  expect({ before, released, retracted }).toEqual({
    before: [no, no, no],
    released: ["public", "public", no],
    retracted: [no, "public", no],
  });
});
