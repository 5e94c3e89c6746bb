import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBenchPortal, requestsAs } from "./bench-portal";
import { cpuSeconds, median } from "./cpu-seconds";
import type { BenchRow } from "./row";

const batches = 5;
const pagesInBatch = 40;

/** A reviewer's desk: its page through the production build, and a save of the review as the command does it. */
export async function benchReview(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), "xinglin-bench-review-"));
  try {
    const stored = await openBenchPortal(folder);
    const { caseOnDesks } = await import("./scene");
    const scene = await caseOnDesks(stored);
    const page = await benchDesk(scene.reviewer.actor.userId ?? "", scene.own.assignmentId);
    const { benchSave } = await import("./save-review");
    const save = await benchSave(join(folder, "xinglin.db"), scene);
    await stored.db.close();
    return [page, save];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchDesk(userId: string, assignmentId: string): Promise<BenchRow> {
  const request = await requestsAs(userId);
  const path = `/reviewer/assignments/${assignmentId}`;
  let bytes = 0;
  const read = async () => {
    const answer = await request(path);
    if (answer.status !== 200) throw new Error(`the desk answered ${answer.status}`);
    bytes = (await answer.arrayBuffer()).byteLength;
  };
  for (let warm = 0; warm < pagesInBatch; warm++) await read();
  const costs: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    const spent = await cpuSeconds(async () => {
      for (let page = 0; page < pagesInBatch; page++) await read();
    });
    costs.push((spent / pagesInBatch) * 1000);
  }
  return {
    name: "A reviewer's case page: CPU",
    figure: `${median(costs).toFixed(1)} ms`,
    aim: "≤ 10 ms",
    note: `${(bytes / 1000).toFixed(0)} kB of HTML for a case of 2,200 字, median of ${batches} batches of ${pagesInBatch}`,
  };
}
