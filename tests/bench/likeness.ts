import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBenchPortal } from "./bench-portal";
import type { BenchRow } from "./row";

/** How long it takes to find the cases that say the same as one. */
export async function benchLikeness(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), "xinglin-bench-likeness-"));
  try {
    const stored = await openBenchPortal(folder);
    const { caseOnDesks } = await import("./scene");
    const { callId } = await caseOnDesks(stored);
    const { benchLook } = await import("./look-for-likeness");
    const look = await benchLook(stored.db, callId);
    await stored.db.close();
    return [look];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
