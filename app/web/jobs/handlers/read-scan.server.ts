import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { noteScanRead, type PageToKeep } from "#app/domain/cases/seal/commands/note-scan-read.server";
import { scanToRead } from "#app/domain/cases/seal/queries/scan-to-read.server";
import type { ReadPage, ScanOrder } from "#app/domain/cases/seal/read-scan.server";
import type { JobHandler } from "#app/domain/record/work.server";
import type { Portal } from "../../portal.server";
import { ChildFailed } from "../child-failed";
import type { Clock } from "../clock";
import { runChild } from "../run-child.server";

const MINUTE = 60_000;

/** Reads a sealed form in a process of its own, since it may be hostile. One that breaks its reader, or cannot be opened, is told as unreadable. */
export const readSealedForm =
  ({ db, store }: Portal, clock: Clock): JobHandler =>
  async ({ job, finish, signal }) => {
    const { scanId } = job.payload as { scanId: string };
    const scan = await scanToRead(db.read, scanId);
    if (!scan) return;
    if (scan.scanState === "waiting") throw new Error("nobody has looked at the file for viruses yet");
    const folder = await mkdtemp(path.join(tmpdir(), "xinglin-seal-"));
    try {
      const pages = scan.sha256
        ? await read({ path: path.resolve(store.path(scan.sha256)), type: scan.type, folder })
        : null;
      await finish((tx) => noteScanRead(tx, { scanId, pages, now: clock() }));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }

    async function read(order: ScanOrder): Promise<PageToKeep[] | null> {
      try {
        const found = await runChild<ScanOrder, ReadPage[]>("seal", order, {
          signal,
          timeoutMs: 3 * MINUTE,
          memoryMb: 1536,
        });
        const pages: PageToKeep[] = [];
        for (const { path: file, width, height, code, hasRed } of found) {
          pages.push({ code, hasRed, picture: { ...(await store.put(await readFile(file))), width, height } });
        }
        return pages;
      } catch (error) {
        if (error instanceof ChildFailed && error.code !== "cancelled") return null;
        throw error;
      }
    }
  };
