import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PrintAnswer, PrintOrder } from "#app/web/jobs/forms.child";
import { FORMS_A_PROCESS } from "#app/web/jobs/handlers/print-forms.server";
import { runChildFile } from "#app/web/jobs/run-child-file.server";
import { aFormToPrint } from "#tests/support/a-form-to-print";
import type { BenchRow } from "./row";

const forms = 1000;
const built = fileURLToPath(new URL("../../build/jobs/forms.child.js", import.meta.url));
const source = fileURLToPath(new URL("../../app/web/jobs/forms.child.ts", import.meta.url));

/** A thousand application forms of some 2,400 字, four pages each, printed as the job does: batch after batch, each in a process of its own. */
export async function benchForm(): Promise<BenchRow[]> {
  const batches: PrintAnswer[] = [];
  for (let first = 1; first <= forms; first += FORMS_A_PROCESS) {
    const folder = await mkdtemp(join(tmpdir(), "xinglin-bench-forms-"));
    try {
      const batch = Array.from({ length: FORMS_A_PROCESS }, (_, place) => aFormToPrint(first + place));
      const order: PrintOrder = { forms: batch, folder };
      batches.push(await runChildFile<PrintOrder, PrintAnswer>(existsSync(built) ? built : source, order));
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  const cpu = batches.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
  const peaks = batches.map(({ peakMegabytes }) => peakMegabytes);
  return [
    {
      name: "An application form, 4 pages: CPU",
      figure: `${((cpu / forms) * 1000).toFixed(0)} ms`,
      aim: "≤ 50 ms",
      note: `${forms} in one job, the start of its ${batches.length} processes included; ${existsSync(built) ? "built" : "from source"}`,
    },
    {
      name: `Memory of ${forms} application forms: the highest peak of a process`,
      figure: `${Math.max(...peaks).toFixed(0)} MB`,
      aim: "does not grow",
      note: peaks.map((peak) => `${peak.toFixed(0)} MB`).join(" → "),
    },
  ];
}
