import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { figuresOf } from "#app/domain/documents/figures-of";
import { runChild } from "#app/web/jobs/run-child.server";
import type { WordAnswer, WordOrder } from "#app/web/jobs/word.child";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "xinglin-word-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("reads a Word file in a process of its own and lays its pictures in the folder", async () => {
  const sections = [{ key: "background", names: ["背景与起因"] }];

  const read = await runChild<WordOrder, WordAnswer>("word", {
    path: "drizzle/seed/cases/huamu.docx",
    sections,
    figureFolder: folder,
  });

  const shown = [...read.sections.map(({ document }) => document), read.unassigned].flatMap(figuresOf);
  expect(read.title).not.toBe("");
  expect(read.figures.length).toBeGreaterThan(0);
  expect(read.figures.map(({ ref }) => ref).sort()).toEqual(
    [...new Set(shown.map(({ attrs }) => attrs.fileId))].sort(),
  );
  for (const { path } of read.figures) expect(readFileSync(path).length).toBeGreaterThan(0);
});

test("passes on why a file is no Word file", async () => {
  const path = join(folder, "picture.docx");
  writeFileSync(path, "not a package");

  await expect(runChild("word", { path, sections: [], figureFolder: folder })).rejects.toMatchObject({
    code: "refused",
    reason: { name: "Refusal", code: "word.not-word" },
  });
});
