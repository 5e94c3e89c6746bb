import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readWord, type ReadWord } from "#app/domain/documents/read-word/read-word.server";
import { serveChild } from "./serve-child.server";

/** What to read: an uploaded Word file, the sections of its call, and an existing folder for the pictures in it. */
export interface WordOrder {
  path: string;
  sections: Parameters<typeof readWord>[1]["sections"];
  figureFolder: string;
}

type ReadFigure = ReadWord["figures"][number];

/** What was read; each picture's bytes lie in a file of the folder. The figures of the process are for the bench. */
export interface WordAnswer extends Omit<ReadWord, "figures"> {
  cpuSeconds: number;
  peakMegabytes: number;
  figures: (Omit<ReadFigure, "bytes"> & { path: string })[];
}

// A refusal of the file reaches the caller as ChildFailed "refused", its reason carrying the refusal's code.
serveChild<WordOrder, WordAnswer>(async ({ path, sections, figureFolder }, report) => {
  const { figures, ...read } = await readWord(await readFile(path), { sections });
  report({ stage: "figures", permille: 800 });
  const written: WordAnswer["figures"] = [];
  for (const [index, { bytes, ...figure }] of figures.entries()) {
    const file = join(figureFolder, `figure-${index + 1}`);
    await writeFile(file, bytes);
    written.push({ ...figure, path: file });
  }
  const { user, system } = process.cpuUsage();
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  return { ...read, figures: written, cpuSeconds: (user + system) / 1e6, peakMegabytes };
});
