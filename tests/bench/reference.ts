import { createHash } from "node:crypto";
import { cpuSeconds, median } from "./cpu-seconds";
import type { BenchRow } from "./row";

const runs = 5;

/** The yardstick of a run: figures of two machines, or of a quiet and a busy hour, compare by their ratio to this one. */
export async function benchReference(): Promise<BenchRow[]> {
  const bytes = Buffer.alloc(200 * 1000 * 1000, "xinglin");
  const figures: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    figures.push(await cpuSeconds(() => createHash("sha256").update(bytes).digest()));
  }
  return [{ name: "Reference: SHA-256 of 200 MB", figure: `${median(figures).toFixed(2)} s`, aim: "–" }];
}
