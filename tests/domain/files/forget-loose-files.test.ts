import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { removeAttachment } from "#app/domain/cases/commands/remove-attachment.server";
import { forgetLooseFiles } from "#app/domain/files/commands/forget-loose-files.server";
import { storeFile } from "#app/domain/files/commands/store-file.server";
import type { Context } from "#app/domain/context.server";
import { editions, publications } from "#drizzle/schema/casebook";
import { blindCopies, casePartStates, caseSections, caseVersions } from "#drizzle/schema/cases";
import { indicators } from "#drizzle/schema/evidence";
import { files, uploads } from "#drizzle/schema/files";
import { consents } from "#drizzle/schema/rights";
import { aPdf } from "#tests/support/sample-files";
import { anUploadDesk } from "#tests/support/upload-desk";

type Desk = Awaited<ReturnType<typeof anUploadDesk>>;

let desk: Desk;
let ctx: Context;
beforeEach(async () => {
  desk = await anUploadDesk();
  ctx = { db: desk.db, store: desk.store, actor: desk.member, now: new Date() };
});

const aFile = async (size = 20_000) => {
  const answer = await desk.upload("document", "a.pdf", "application/pdf", aPdf(size));
  const { serverData } = (await answer.json()) as { serverData: { fileId: string } };
  const [row] = await desk.db.read.select().from(files).where(eq(files.id, serverData.fileId));
  return row!;
};
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const sweep = (hours = 25) => {
  const now = Date.now() + hours * HOUR;
  return forgetLooseFiles(desk, { uploaded: new Date(now - DAY), dropped: new Date(now - 30 * DAY) });
};
const days = (count: number) => count * 24;
const isHere = async (fileId: string) => (await desk.db.read.$count(files, eq(files.id, fileId))) === 1;

test("a file that nothing took up within a day goes, with its bytes, and may be uploaded anew", async () => {
  const { id, sha256 } = await aFile();

  expect([await sweep(23), await isHere(id)]).toEqual([0, true]);
  expect([await sweep(), await isHere(id), await desk.store.has(sha256!)]).toEqual([1, false, false]);
  expect(await desk.db.read.$count(uploads)).toBe(0);
  const again = await aFile();
  expect([again.sha256, await desk.store.has(sha256!)]).toEqual([sha256, true]);
});

test("bytes that another file has too stay", async () => {
  const loose = await aFile();
  const kept = await aFile();
  await addAttachment(ctx, { caseId: desk.draft.id, fileId: kept.id, kind: "document" });

  expect(await sweep()).toBe(1);

  expect([await isHere(loose.id), await isHere(kept.id), await desk.store.has(kept.sha256!)]).toEqual([
    false,
    true,
    true,
  ]);
});

test("bytes that arrive again while their old file goes stay", async () => {
  const { sha256 } = await aFile();
  const before = new Date();
  await desk.db.transact((tx) => tx.update(files).set({ createdAt: new Date(before.getTime() - 1000) }));
  await desk.store.put(aPdf(20_000));

  expect(await forgetLooseFiles(desk, { uploaded: before, dropped: before })).toBe(1);

  expect(await desk.store.has(sha256!)).toBe(true);
});

test("what the portal made itself is nobody's upload and stays", async () => {
  const { id } = await storeFile(ctx, { bytes: aPdf(), name: "book.pdf", type: "application/pdf", caseId: null });

  expect([await sweep(), await isHere(id)]).toEqual([0, true]);
});

test("what was stored and never became a file goes with its bytes", async () => {
  const { sha256 } = await aFile();
  await desk.db.transact(async (tx) => {
    await tx.delete(files);
    await tx.update(uploads).set({ state: "stored" });
  });

  await sweep();

  expect([await desk.db.read.$count(uploads), await desk.store.has(sha256!)]).toEqual([0, false]);
});

describe("A file stays while it is referred to", () => {
  const text = (fileId: string) => ({ type: "doc", content: [{ type: "figure", attrs: { fileId } }] }) as never;
  const at = new Date();
  const aVersion = async (fileId: string) => {
    const [version] = await desk.db.transact((tx) =>
      tx
        .insert(caseVersions)
        .values({
          ...{ caseId: desk.draft.id, position: 1, content: text(fileId), hash: "", receipt: fileId, createdAt: at },
          submittedBy: desk.draft.createdBy,
        })
        .returning(),
    );
    return version!.id;
  };
  const anEdition = async (pdfFileId: string | null) => {
    const [edition] = await desk.db.transact((tx) =>
      tx
        .insert(editions)
        .values({
          ...{ callId: desk.draft.callId, slug: "2026", year: 2026, zh: "汇编", en: "Book", state: "draft" },
          ...{ pdfFileId, createdBy: desk.draft.createdBy, createdAt: at },
        })
        .returning(),
    );
    return edition!.id;
  };

  test.each<[string, (fileId: string) => Promise<unknown>]>([
    ["from a draft's list", (fileId) => addAttachment(ctx, { caseId: desk.draft.id, fileId, kind: "document" })],
    [
      "from a number of the ledger, though it was taken off the draft",
      async (fileId) => {
        const { id } = await addAttachment(ctx, { caseId: desk.draft.id, fileId, kind: "document" });
        await desk.db.transact((tx) =>
          tx.insert(indicators).values({
            ...{ caseId: desk.draft.id, position: 0, name: "随访率", value: "92", unit: "%", definition: "" },
            ...{ baseline: "", period: "", source: "", sourceFileId: fileId },
          }),
        );
        await removeAttachment(ctx, { caseId: desk.draft.id, attachmentId: id });
      },
    ],
    [
      "from what someone shown agreed to",
      (fileId) =>
        desk.db.transact((tx) =>
          tx.insert(consents).values({
            ...{ caseId: desk.draft.id, fileId, holder: "", scopes: [], endsOn: "", withdrawalReason: "" },
            ...{ createdAt: at },
          }),
        ),
    ],
    [
      "from a section",
      (fileId) =>
        desk.db.transact((tx) =>
          tx.insert(caseSections).values({
            ...{ caseId: desk.draft.id, sectionKey: "practice", document: text(fileId), rev: 1 },
            ...{ savedBy: desk.draft.createdBy, savedAt: at },
          }),
        ),
    ],
    [
      "from an earlier state of a section",
      (fileId) =>
        desk.db.transact((tx) =>
          tx.insert(casePartStates).values({
            ...{ caseId: desk.draft.id, part: "practice", rev: 1, content: text(fileId), characters: 0 },
            ...{ cause: "typed", savedBy: desk.draft.createdBy, startedAt: at, savedAt: at },
          }),
        ),
    ],
    ["from a version handed in", aVersion],
    [
      "from a blind copy",
      async (fileId) => {
        const versionId = await aVersion("another");
        await desk.db.transact((tx) =>
          tx.insert(blindCopies).values({
            ...{ caseId: desk.draft.id, versionId, state: "confirmed", content: text(fileId) },
            ...{ replacements: [], rev: 1, createdAt: at },
          }),
        );
      },
    ],
    [
      "from a published case",
      async (fileId) => {
        const versionId = await aVersion("another");
        const editionId = await anEdition(null);
        await desk.db.transact((tx) =>
          tx.insert(publications).values({
            ...{ editionId, caseId: desk.draft.id, versionId, slug: "2026-0001", state: "published" },
            ...{ trackKey: "", categoryKey: "", level: "", title: "", institutionName: "", content: text(fileId) },
            ...{ position: 1, createdAt: at },
          }),
        );
      },
    ],
    ["from a book", (fileId) => anEdition(fileId)],
  ])("%s", async (_where, refer) => {
    const { id, sha256 } = await aFile();
    await refer(id);

    expect([await sweep(days(400)), await isHere(id), await desk.store.has(sha256!)]).toEqual([0, true, true]);
  });
});
