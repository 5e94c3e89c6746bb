import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { type ExaminedFile, noteExamined, noteRefused } from "#app/domain/files/commands/note-examination.server";
import { isToBeExamined, type MaterialAnswer, type MaterialOrder } from "#app/domain/files/examine-material.server";
import { fileTypes, knownType } from "#app/domain/files/file-types";
import { inspectFile } from "#app/domain/files/inspect-file.server";
import { pictureSize } from "#app/domain/files/picture-size.server";
import { fileOfId } from "#app/domain/files/queries/file-of-id.server";
import type { Scanner } from "#app/domain/files/scan-states";
import { maxBytes, type UploadPurpose } from "#app/domain/files/upload-purposes";
import type { JobHandler } from "#app/domain/record/work.server";
import { Refusal } from "#app/domain/refusal";
import type { Portal } from "../../portal.server";
import type { HostedFiles } from "../../uploads/hosted-files.server";
import type { Clock } from "../clock";

/** What a look at a hosted file needs. */
export interface HostedLook {
  hosted: HostedFiles;
  scan: Scanner | null;
  examine: (order: MaterialOrder) => Promise<MaterialAnswer>;
  /** Where the file lies meanwhile. */
  folder: () => string;
}

/**
 * Fetches a file that the hosted service took and looks at its content by the rules of our own ingest. What they refuse is
 * deleted there and taken off its case; until then nobody reads it. Without an answer of service or scanner it is tried again.
 */
export const examineHosted =
  ({ db }: Pick<Portal, "db">, clock: Clock, look: HostedLook): JobHandler =>
  async ({ job, finish }) => {
    const { fileId, purpose } = job.payload as { fileId: string; purpose: UploadPurpose };
    const file = await fileOfId(db.read, fileId);
    if (!file?.uploadKey || file.driver !== "uploadthing" || file.scanState !== "waiting") return;
    const { uploadKey, type } = file;
    const here = path.join(look.folder(), `hosted-${fileId}`);
    await mkdir(look.folder(), { recursive: true });
    try {
      const found = await lookAt({ purpose, type, here, uploadKey }, look);
      await finish((tx) => noteExamined(tx, { fileId, ...found }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await look.hosted.remove(uploadKey);
      const scanState = error.code === "attachment.infected" ? "infected" : "refused";
      await finish((tx) => noteRefused(tx, { fileId, scanState, now: clock() }));
    } finally {
      await rm(here, { force: true });
    }
  };

async function lookAt(
  { purpose, type: said, here, uploadKey }: { purpose: UploadPurpose; type: string; here: string; uploadKey: string },
  { hosted, scan, examine }: HostedLook,
): Promise<ExaminedFile> {
  const declared = knownType(said);
  if (!declared) throw new Refusal("attachment.wrong-kind");
  const size = await fetchTo(here, await hosted.read(uploadKey), maxBytes(purpose, declared));
  const type = await inspectFile(purpose, declared, here);
  const verdict = (await scan?.(here)) ?? "clean";
  if (verdict === "unreachable") throw new Error("the virus scanner gave no answer");
  if (verdict === "infected") throw new Refusal("attachment.infected");
  // the service keeps what it was sent: a picture that browsers cannot show stays one
  if (type === "image/heic") throw new Refusal("attachment.heic-unreadable");
  const { pages } = isToBeExamined(type) ? await examine({ path: here, type, out: `${here}.out` }) : { pages: null };
  const pixels = fileTypes[type].family === "picture" ? await pictureSize(here) : { width: null, height: null };
  return { type, size, pages, ...pixels };
}

async function fetchTo(here: string, body: ReadableStream<Uint8Array>, most: number): Promise<number> {
  let size = 0;
  async function* counted(pieces: AsyncIterable<Uint8Array>) {
    for await (const piece of pieces) {
      size += piece.length;
      if (size > most) throw new Refusal("attachment.too-large");
      yield piece;
    }
  }
  await pipeline(Readable.fromWeb(body as NodeStream), counted, createWriteStream(here));
  return size;
}
