import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RichDocument } from "#app/domain/documents/document";
import { openBenchPortal, requestsAs } from "./bench-portal";
import { cpuSeconds, median } from "./cpu-seconds";
import type { BenchRow } from "./row";

const batches = 5;
const savesInBatch = 40;
const sentence = "专科医师定方案，全科医师管用药，健康管理师每月上门一次，把血压、血糖和用药记进同一本账。";

/** Some 2,500 字 in paragraphs of five sentences. */
const document: RichDocument = {
  type: "doc",
  content: Array.from({ length: 12 }, () => ({
    type: "paragraph",
    content: [{ type: "text", text: sentence.repeat(5) }],
  })),
};

/** A draft being written: its autosave as a command and as a whole request through the production build. */
export async function benchWriting(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), "xinglin-bench-writing-"));
  try {
    const stored = await openBenchPortal(folder);
    const { draftOnScreen } = await import("./scene");
    const { writer, caseId } = await draftOnScreen(stored);
    const draft = { writer, caseId, own: "background", another: "practice", document };
    const { benchSaveSection } = await import("./save-section");
    const save = await benchSaveSection(join(folder, "xinglin.db"), draft);
    const request = await benchAutosave(writer.actor.userId ?? "", caseId);
    await stored.db.close();
    return [save, request];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchAutosave(userId: string, caseId: string): Promise<BenchRow> {
  const request = await requestsAs(userId);
  let rev = 1;
  const save = async () => {
    const body = JSON.stringify({ rev, document });
    const answer = await request(`/institution/cases/${caseId}/sections/results`, { method: "POST", body });
    if (answer.status !== 200) throw new Error(`the autosave answered ${answer.status}`);
    ({ rev } = (await answer.json()) as { rev: number });
  };
  for (let warm = 0; warm < savesInBatch; warm++) await save();
  const costs: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    const spent = await cpuSeconds(async () => {
      for (let count = 0; count < savesInBatch; count++) await save();
    });
    costs.push((spent / savesInBatch) * 1000);
  }
  return {
    name: "The autosave's whole request: CPU",
    figure: `${median(costs).toFixed(1)} ms`,
    aim: "≤ 8 ms",
    note: `a section of 2,500 字, median of ${batches} batches of ${savesInBatch}`,
  };
}
