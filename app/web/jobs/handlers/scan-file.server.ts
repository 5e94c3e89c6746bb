import { requestForms } from "#app/domain/files/commands/request-forms.server";
import { noteScan } from "#app/domain/files/commands/note-scan.server";
import { fileOfId } from "#app/domain/files/queries/file-of-id.server";
import { variantsOfFiles } from "#app/domain/files/queries/variants-of-files.server";
import type { Scanner } from "#app/domain/files/scan-states";
import type { JobHandler } from "#app/domain/record/work.server";
import type { Portal } from "../../portal.server";
import type { Clock } from "../clock";

/** Has a file looked at that came while the virus scanner was away. It fails, and is tried again, for as long as that stays so. Without a scanner nothing is asked of files. */
export const scanFile =
  ({ db, store }: Portal, clock: Clock, scan: Scanner | null): JobHandler =>
  async ({ job, finish }) => {
    const { fileId } = job.payload as { fileId: string };
    const file = await fileOfId(db.read, fileId);
    if (!file?.sha256 || file.scanState !== "waiting") return;
    const { sha256 } = file;
    const original = (await variantsOfFiles(db.read, [fileId])).find(({ kind }) => kind === "original");
    const verdict = (await scan?.(store.path(original?.sha256 ?? sha256))) ?? "clean";
    if (verdict === "unreachable") throw new Error("the virus scanner gave no answer");
    let infected: string[] = [];
    await finish(async (tx) => {
      infected = await noteScan(tx, { fileId, sha256, isInfected: verdict === "infected", now: clock() });
      if (verdict === "clean") await requestForms(tx, [file]);
    });
    for (const digest of infected) await store.remove(digest);
  };
