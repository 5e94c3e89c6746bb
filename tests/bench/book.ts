import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import type { CasebookAnswer, CasebookOrder } from "#app/web/jobs/casebook.child";
import { runChild } from "#app/web/jobs/run-child.server";
import { syntheticBook } from "#tests/support/synthetic-book";
import { syntheticPicture } from "#tests/support/synthetic-picture";
import type { BenchRow } from "./row";

const cases = 100;
const picturesPerCase = 3;
const runs = 5;

/** A book of 100 invented cases with 300 different photographs, compiled in its own process: CPU (user + system) and peak memory. */
export async function benchBook(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), "xinglin-bench-book-"));
  try {
    const figures = await photographs(folder);
    const order = { book: syntheticBook(cases, picturesPerCase), figures, out: join(folder, "book.pdf") };
    const answers: CasebookAnswer[] = [];
    for (let run = 0; run < runs; run += 1)
      answers.push(await runChild<CasebookOrder, CasebookAnswer>("casebook", order));
    const middle = answers.sort((one, other) => one.cpuSeconds - other.cpuSeconds)[Math.floor(runs / 2)]!;
    const note = `${middle.pages} pages, ${(middle.bytes / 1e6).toFixed(0)} MB; pictures of 1600 × 1000 are passed through`;
    return [
      {
        name: "Casebook, 100 cases, 300 pictures: CPU",
        figure: `${middle.cpuSeconds.toFixed(1)} s`,
        aim: "≤ 8 s",
        note,
      },
      {
        name: "Casebook, 100 cases, 300 pictures: peak memory",
        figure: `${middle.peakMegabytes.toFixed(0)} MB`,
        aim: "–",
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Different files for every picture: twenty scenes, each encoded at fifteen qualities. */
async function photographs(folder: string): Promise<CasebookOrder["figures"]> {
  const scenes = await Promise.all(Array.from({ length: 20 }, (_, seed) => syntheticPicture(seed)));
  const ids = Array.from({ length: cases * picturesPerCase }, (_, index) => index);
  const figures: CasebookOrder["figures"] = [];
  for (const index of ids) {
    const fileId = `picture-${Math.floor(index / picturesPerCase) + 1}-${(index % picturesPerCase) + 1}`;
    const path = join(folder, `${fileId}.jpg`);
    const quality = 76 + Math.floor(index / scenes.length);
    await writeFile(
      path,
      await sharp(scenes[index % scenes.length])
        .jpeg({ quality })
        .toBuffer(),
    );
    figures.push({ fileId, path });
  }
  return figures;
}
