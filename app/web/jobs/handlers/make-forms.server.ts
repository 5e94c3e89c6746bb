import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { keepVariants, type VariantToKeep } from "#app/domain/files/commands/keep-variants.server";
import type { FormsOrder, MadeForm } from "#app/domain/files/make-forms.server";
import { filesWithoutForms } from "#app/domain/files/queries/files-without-forms.server";
import type { JobHandler } from "#app/domain/record/work.server";
import type { Portal } from "../../portal.server";
import type { Clock } from "../clock";
import { runChild } from "../run-child.server";

/** Makes the web sizes of pictures and the stills of videos in a process of its own: nobody waits for them, and a hostile file harms nobody. */
export const makeFileForms =
  ({ db, store }: Portal, clock: Clock): JobHandler =>
  async ({ job, finish, signal }) => {
    const { fileIds } = job.payload as { fileIds: string[] };
    const wanted = await filesWithoutForms(db.read, fileIds);
    if (wanted.length === 0) return;
    const folder = await mkdtemp(path.join(tmpdir(), "xinglin-forms-"));
    try {
      const order: FormsOrder = {
        files: wanted.map(({ id, sha256, type }) => ({ fileId: id, path: path.resolve(store.path(sha256)), type })),
        folder,
      };
      const made = await runChild<FormsOrder, MadeForm[]>("pictures", order, { signal, memoryMb: 2048 });
      const variants: VariantToKeep[] = [];
      for (const { path: file, ...form } of made) {
        variants.push({ ...form, ...(await store.put(await readFile(file))), createdAt: clock() });
      }
      await finish((tx) => keepVariants(tx, variants));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
