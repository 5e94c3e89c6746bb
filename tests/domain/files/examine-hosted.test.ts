import { join } from "node:path";
import { eq } from "drizzle-orm";
import { expect, inject, test } from "vitest";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { caseToWrite } from "#app/domain/cases/queries/case-to-write.server";
import { fileFromUpload } from "#app/domain/files/commands/file-from-upload.server";
import { examineMaterial } from "#app/domain/files/examine-material.server";
import type { Scanner } from "#app/domain/files/scan-states";
import { answerFile } from "#app/web/files/answer-file.server";
import { examineHosted } from "#app/web/jobs/handlers/examine-hosted.server";
import { files } from "#drizzle/schema/files";
import { jobs } from "#drizzle/schema/record";
import { anMp4, aPdf, aPng } from "#tests/support/sample-files";
import { anUploadDesk } from "#tests/support/upload-desk";

/** A file the hosted service took under this name and type, attached to a draft, with what the job does about it. */
async function aHostedFile(name: string, type: string, bytes: Buffer) {
  const desk = await anUploadDesk();
  const ctx = { db: desk.db, store: desk.store, actor: desk.member, now: new Date() };
  const { fileId } = await fileFromUpload(ctx, {
    ...{ uploadKey: "hosted-key", driver: "uploadthing", sha256: null, name, type, size: bytes.length },
    ...{ caseId: desk.draft.id, userId: desk.draft.createdBy, purpose: "document", found: null },
  });
  const removed: string[] = [];
  const look = async ({ scan = null, isAway = false }: { scan?: Scanner | null; isAway?: boolean } = {}) => {
    const [job] = await desk.db.read.select().from(jobs).where(eq(jobs.kind, "file.examine-hosted"));
    const hosted = {
      address: async () => "https://files.test/hosted-key",
      read: async () => {
        if (isAway) throw new Error("the file service answered 503");
        return new Blob([new Uint8Array(bytes)]).stream();
      },
      remove: async (key: string) => void removed.push(key),
    };
    const folder = () => join(inject("testRunFolder"), "hosted");
    await examineHosted(desk, () => ctx.now, { hosted, scan, examine: examineMaterial, folder })({
      job: job!,
      signal: new AbortController().signal,
      progress: async () => undefined,
      finish: async (effect) => {
        await desk.db.transact(async (tx) => effect?.(tx));
      },
    });
  };
  const stand = async () => {
    const [row] = await desk.db.read.select().from(files).where(eq(files.id, fileId));
    const { type: found, pages, width, scanState } = row!;
    return { found, pages, width, scanState };
  };
  const attach = () => addAttachment(ctx, { caseId: desk.draft.id, fileId, kind: "document" });
  const asked = () =>
    answerFile(ctx, new Request(`http://portal.test/files/${fileId}`), fileId).catch((error: Error) => error.message);
  return { ctx, draft: desk.draft, removed, look, stand, attach, asked };
}

test("what the hosted service took is read by nobody before it was looked at, and known by its content afterwards", async () => {
  const { look, stand, asked, removed } = await aHostedFile("a.pdf", "application/pdf", aPdf(3000, { pages: 3 }));
  const before = [await asked(), (await stand()).scanState];

  await look();

  expect(before).toEqual(["attachment.being-checked", "waiting"]);
  expect(await stand()).toEqual({ found: "application/pdf", pages: 3, width: null, scanState: null });
  expect(removed).toEqual([]);
});

test("a picture is known by its pixels and its own type", async () => {
  const { look, stand } = await aHostedFile("a.jpg", "image/jpeg", await aPng(320, 200));

  await look();

  expect(await stand()).toEqual({ found: "image/png", pages: null, width: 320, scanState: null });
});

test.each([
  ["a film under a PDF's name", "a.pdf", "application/pdf", () => anMp4(70_000), null, "refused"],
  ["half a film", "a.mp4", "video/mp4", () => anMp4(200_000).subarray(0, 150_000), null, "refused"],
  ["a file with a virus", "a.pdf", "application/pdf", () => aPdf(), async () => "infected" as const, "infected"],
] as const)(
  "%s is deleted there, taken off its case, and named to who wrote it",
  async (_what, name, type, bytes, scan, state) => {
    const { ctx, draft, look, stand, attach, asked, removed } = await aHostedFile(name, type, bytes());
    await attach();

    await look({ scan });

    expect([removed, (await stand()).scanState]).toEqual([["hosted-key"], state]);
    expect(await asked()).toBe(state === "infected" ? "attachment.infected" : "attachment.refused-content");
    const { files: own, gone } = await caseToWrite(ctx, draft.id);
    expect([own, gone[state]]).toEqual([[], [name]]);
    await expect(attach()).rejects.toThrow(state === "infected" ? "attachment.infected" : "attachment.refused-content");
  },
);

test.each([
  ["the service", { isAway: true }],
  ["the virus scanner", { scan: async () => "unreachable" as const }],
])("while %s does not answer the file waits, and the job is tried again", async (_who, away) => {
  const { look, stand } = await aHostedFile("a.pdf", "application/pdf", aPdf());

  await expect(look(away)).rejects.toThrow("answer");
  const between = (await stand()).scanState;
  await look();

  expect([between, (await stand()).scanState]).toEqual(["waiting", null]);
});
