import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { keepWordImportFigures, type ReadFigure } from "#app/domain/cases/commands/keep-word-import-figures.server";
import { compareFields } from "#app/domain/cases/compare-fields";
import { importTarget } from "#app/domain/cases/queries/import-target.server";
import { withFigures } from "#app/domain/cases/show-figures";
import { readStages, type WordImportReport } from "#app/domain/cases/word-import";
import type { BlobStore } from "#app/domain/files/store";
import type { JobHandler } from "#app/domain/record/work.server";
import { Refusal, type RefusalCode, statusOf } from "#app/domain/refusal";
import type { Portal } from "../../portal.server";
import type { Clock } from "../clock";
import { ChildFailed } from "../child-failed";
import { runChild } from "../run-child.server";
import type { WordAnswer, WordOrder } from "../word.child";

const MINUTES = 60_000;

/** As `requestWordImport` queues it. */
interface Payload {
  caseId: string;
  fileId: string;
  userId: string;
}

/**
 * Reads a Word file in a process of its own, since it may be hostile, and keeps what was read for its author to accept. A
 * file that is refused ends the job with the reason.
 */
export const importWord =
  ({ db, store }: Portal, clock: Clock): JobHandler =>
  async ({ job, finish, progress, signal }) => {
    const { caseId, fileId, userId } = job.payload as Payload;
    const folder = await mkdtemp(path.join(tmpdir(), "xinglin-word-"));
    try {
      const target = await importTarget(db.read, { caseId, fileId });
      await progress("reading", 100);
      const order: WordOrder = {
        path: path.resolve(store.path(target.sha256)),
        sections: target.sections,
        figureFolder: folder,
      };
      const read = await runChild<WordOrder, WordAnswer>("word", order, {
        signal,
        timeoutMs: 2 * MINUTES,
        memoryMb: 2048,
      });
      await progress("figures", 600);
      const { figures, shown } = await storeFigures(store, read.figures);
      const { title, lost } = read;
      await progress(readStages.waiting, 1000);
      await finish(async (tx): Promise<WordImportReport> => {
        await keepWordImportFigures(tx, figures, { caseId, userId, now: clock() });
        return {
          ...{ fileId, fileName: target.fileName, title, lost, decision: null },
          sections: read.sections.map((section) => ({ ...section, document: withFigures(section.document, shown) })),
          unassigned: withFigures(read.unassigned, shown),
          figures: figures.map(({ id }) => id),
          fields: compareFields(read.fields, target.words),
        };
      });
    } catch (error) {
      const refused = refusalOf(error);
      if (!refused) throw error;
      await progress(readStages.refused, 1000);
      await finish(async (): Promise<WordImportReport> => ({ refused }));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

async function storeFigures(store: BlobStore, read: WordAnswer["figures"]) {
  const figures: ReadFigure[] = [];
  const shown = new Map<string, { fileId: string; width: number; height: number }>();
  for (const { ref, path: file, type, width, height } of read) {
    const stored = await store.put(await readFile(file));
    const id = crypto.randomUUID();
    figures.push({
      id,
      ...stored,
      name: `${path.basename(file)}.${type.slice("image/".length)}`,
      type,
      width,
      height,
    });
    shown.set(ref, { fileId: id, width, height });
  }
  return { figures, shown };
}

/** A refusal from here or from the child. A child that broke or took too long met a file that broke it. */
function refusalOf(error: unknown): RefusalCode | null {
  if (error instanceof Refusal) return error.code;
  if (!(error instanceof ChildFailed) || error.code === "cancelled") return null;
  const named = error.reason?.code ?? "";
  return named in statusOf ? (named as RefusalCode) : "word.failed";
}
