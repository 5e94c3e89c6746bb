import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { caseToWrite } from "#app/domain/cases/queries/case-to-write.server";
import type { Scanner } from "#app/domain/files/scan-states";
import { answerFile } from "#app/web/files/answer-file.server";
import { scanFile } from "#app/web/jobs/handlers/scan-file.server";
import { clamavScanner } from "#app/web/uploads/scan-by-clamav.server";
import { files, uploads } from "#drizzle/schema/files";
import { jobs } from "#drizzle/schema/record";
import { aPng } from "#tests/support/sample-files";
import { anUploadDesk } from "#tests/support/upload-desk";

const now = new Date("2026-11-10T02:00:00Z");
const SIGN = "a sign that the false scanner knows";

/** Speaks clamd's INSTREAM and finds one word. */
async function aFalseClamd() {
  const server = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on("data", (piece) => {
      got = Buffer.concat([got, piece]);
      if (!got.subarray(-4).equals(Buffer.alloc(4))) return;
      const isCommand = got.toString("latin1", 0, 10) === "zINSTREAM\0";
      socket.end(isCommand ? `stream: ${got.includes(SIGN) ? "Test-Sign FOUND" : "OK"}\0` : "UNKNOWN COMMAND\0");
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const infectedPng = async () => Buffer.concat([await aPng(), Buffer.from(SIGN)]);

test("what the scanner finds something in is refused, and nothing of it is kept; what it passes is taken", async () => {
  const desk = await anUploadDesk({ scan: clamavScanner(await aFalseClamd()) });

  const bad = await desk.upload("figure", "a.png", "image/png", await infectedPng());
  const good = await desk.upload("figure", "b.png", "image/png", await aPng());

  expect([bad.status, await bad.json(), good.status]).toEqual([422, { error: "attachment.infected" }, 200]);
  expect(await desk.db.read.select({ name: files.name, scan: files.scanState }).from(files)).toEqual([
    { name: "b.png", scan: null },
  ]);
  expect(await desk.db.read.$count(uploads, eq(uploads.state, "failed"))).toBe(1);
});

async function aWaitingFile(bytes: Buffer) {
  const desk = await anUploadDesk({ scan: clamavScanner("unix:/nowhere/clamd.ctl") });
  const answer = await desk.upload("figure", "a.png", "image/png", bytes);
  const { serverData } = (await answer.json()) as { serverData: { fileId: string } };
  const { fileId } = serverData;
  const [job] = await desk.db.read.select().from(jobs).where(eq(jobs.kind, "file.scan"));
  const ask = async () => {
    const ctx = { db: desk.db, store: desk.store, actor: desk.member, now };
    const answered = await answerFile(ctx, new Request(`http://portal.test/files/${fileId}`), fileId).catch(
      (error: Error) => error,
    );
    return answered instanceof Error ? answered.message : answered.status;
  };
  const scan = (scanner: Scanner | null) =>
    scanFile(
      desk,
      () => now,
      scanner,
    )({
      job: job!,
      signal: new AbortController().signal,
      progress: async () => undefined,
      finish: async (effect) => {
        await desk.db.transact(async (tx) => effect?.(tx));
      },
    });
  return { desk, ask, scan };
}

test("with the scanner away a file is taken, and served to nobody before it was looked at", async () => {
  const { ask, scan } = await aWaitingFile(await aPng());
  const before = await ask();

  await expect(scan(clamavScanner("unix:/nowhere/clamd.ctl"))).rejects.toThrow("no answer");
  const between = await ask();
  await scan(clamavScanner(await aFalseClamd()));

  expect([before, between, await ask()]).toEqual(["attachment.being-checked", "attachment.being-checked", 200]);
});

test("a virus found later takes the file's bytes away", async () => {
  const { desk, ask, scan } = await aWaitingFile(await infectedPng());
  const [file] = await desk.db.read.select().from(files);

  await scan(clamavScanner(await aFalseClamd()));

  expect([await ask(), await desk.store.has(file!.sha256!)]).toEqual(["attachment.infected", false]);
});

test("a draft's list says that a file waits, and for a week that a virus was found in it", async () => {
  const { desk, scan } = await aWaitingFile(await infectedPng());
  const [file] = await desk.db.read.select().from(files);
  const ctx = { db: desk.db, store: desk.store, actor: desk.member, now };
  await addAttachment(ctx, { caseId: desk.draft.id, fileId: file!.id, kind: "figure" });
  const listed = async (at = now) => {
    const { files: own, gone } = await caseToWrite({ ...ctx, now: at }, desk.draft.id);
    return { own: own.map(({ name, scanState }) => [name, scanState]), infected: gone.infected };
  };

  const before = await listed();
  await scan(clamavScanner(await aFalseClamd()));

  expect(before).toEqual({ own: [["a.png", "waiting"]], infected: [] });
  expect(await listed()).toEqual({ own: [], infected: ["a.png"] });
  expect(await listed(new Date(now.getTime() + 8 * 24 * 3_600_000))).toEqual({ own: [], infected: [] });
});
