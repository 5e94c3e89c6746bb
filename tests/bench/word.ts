import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { usualSections } from "#app/domain/documents/read-word/usual-sections";
import { runChildFile } from "#app/web/jobs/run-child-file.server";
import type { WordAnswer, WordOrder } from "#app/web/jobs/word.child";
import { localStore } from "#app/web/local-store.server";
import { aLongWordFile } from "./a-long-word-file";
import type { BenchRow } from "./row";

const runs = 5;
const imports = 100;
const built = fileURLToPath(new URL("../../build/jobs/word.child.js", import.meta.url));
const source = fileURLToPath(new URL("../../app/web/jobs/word.child.ts", import.meta.url));

/** A Word file of twenty pages and twenty pictures, read as the job does: CPU of its process, and what the server keeps of a hundred. */
export async function benchWord(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), "xinglin-bench-word-"));
  const store = localStore(join(folder, "files"));
  const path = join(folder, "long.docx");
  try {
    await writeFile(path, await aLongWordFile());
    const read = async () => {
      const order = { path, sections: usualSections, figureFolder: folder };
      const answer = await runChildFile<WordOrder, WordAnswer>(existsSync(built) ? built : source, order);
      for (const figure of answer.figures) await store.put(await readFile(figure.path));
      return answer;
    };
    const answers: WordAnswer[] = [];
    for (let run = 0; run < runs; run += 1) answers.push(await read());
    const middle = answers.sort((one, other) => one.cpuSeconds - other.cpuSeconds)[runs >> 1]!;
    const levels = [residentAfterCollection()];
    for (let run = 0; run < imports; run += 1) {
      await read();
      if ((run + 1) % 50 === 0) levels.push(residentAfterCollection());
    }
    const [before = 0, , after = 0] = levels;
    return [
      {
        name: "Reading a Word file, 20 pages, 20 pictures: CPU",
        figure: `${middle.cpuSeconds.toFixed(2)} s`,
        aim: "≤ 2 s",
        note: `${middle.figures.length} pictures; its process started included; ${existsSync(built) ? "built" : "from source"}`,
      },
      {
        name: "Reading a Word file: peak memory of its process",
        figure: `${middle.peakMegabytes.toFixed(0)} MB`,
        aim: "–",
      },
      {
        name: `Server memory after ${imports} Word files`,
        figure: `${(after - before).toFixed(0)} MB more`,
        aim: "back to its level",
        note: levels.map((level) => `${level.toFixed(0)} MB`).join(" → "),
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

function residentAfterCollection() {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1_048_576;
}
