import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { portal as portalActor } from "#app/domain/actor";
import { casesOfBook } from "#app/domain/casebook/book/book";
import { keepCompiledBook } from "#app/domain/casebook/commands/keep-compiled-book.server";
import { bookOfEdition } from "#app/domain/casebook/queries/book-of-edition.server";
import { enqueue } from "#app/domain/record/enqueue.server";
import type { JobHandler } from "#app/domain/record/work.server";
import { env } from "../../env.server";
import type { Portal } from "../../portal.server";
import type { Clock } from "../clock";
import type { CasebookAnswer, CasebookOrder } from "../casebook.child";
import { runChild } from "../run-child.server";

/** Typesets a released edition in a process of its own and links the PDF from its casebook. */
export const compileEdition =
  ({ db, store }: Portal, clock: Clock): JobHandler =>
  async ({ job, finish, progress, signal }) => {
    const { editionId } = job.payload as { editionId: string };
    const { book, figures } = await db.snapshot((reader) => bookOfEdition(reader, editionId, clock()));
    // beside the store, so that the finished book can be taken over by a rename
    const folder = path.resolve(env().DATA_DIR, "files");
    await mkdir(folder, { recursive: true });
    const out = path.join(folder, `.book-${randomUUID()}.pdf`);
    try {
      const order: CasebookOrder = {
        book,
        figures: figures.map(({ fileId, sha256 }) => ({ fileId, path: path.resolve(store.path(sha256)) })),
        out,
      };
      const report = throttled(progress);
      const { pages, warnings } = await runChild<CasebookOrder, CasebookAnswer>("casebook", order, {
        signal,
        onProgress: ({ stage, permille }) => report(stage, permille),
      });
      const sha256 = await hashOf(out);
      const { size } = await stat(out);
      await store.adopt(out, sha256);
      await finish(async (tx) => {
        const kept = { editionId, sha256, size, pages };
        await keepCompiledBook(tx, { actor: portalActor("zh-CN"), now: clock() }, kept);
        // cases published while the book was being set are in the next one
        const { book: latest } = await bookOfEdition(tx, editionId, clock());
        if (casesOfBook(latest).length !== casesOfBook(book).length)
          await enqueue(tx, "edition.compile", { editionId }, { dedupeKey: editionId });
        return { pages, warnings };
      });
    } finally {
      await rm(out, { force: true });
    }
  };

/** At most one write of progress at a time: a book of hundreds of pictures reports far more often than a screen asks. */
function throttled(progress: (stage: string, permille: number) => Promise<void>) {
  let writing = false;
  return (stage: string, permille: number) => {
    if (writing) return;
    writing = true;
    // a report that cannot be written costs the screen a step, not the book
    const done = () => (writing = false);
    void progress(stage, permille).then(done, done);
  };
}

async function hashOf(file: string) {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
