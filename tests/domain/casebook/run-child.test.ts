import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CasebookAnswer, CasebookOrder } from "#app/web/jobs/casebook.child";
import type { ChildProgress } from "#app/web/jobs/child-messages";
import { runChildFile, type ChildOptions } from "#app/web/jobs/run-child-file.server";
import { runChild } from "#app/web/jobs/run-child.server";
import { awkwardBook } from "#tests/support/awkward-book";
import type { Unruliness } from "#tests/support/children/unruly.child";
import { readPdf, withoutSpaces } from "#tests/support/read-pdf";
import { syntheticPicture } from "#tests/support/synthetic-picture";

const unruly = fileURLToPath(new URL("../../support/children/unruly.child.ts", import.meta.url));
const run = (how: Unruliness, options?: ChildOptions) => runChildFile<Unruliness, unknown>(unruly, how, options);

test("gives a child's answer, with its bytes and dates whole, and tells its progress", async () => {
  const progress: ChildProgress[] = [];

  const answer = await run("answer", { onProgress: (step) => progress.push(step) });

  expect(answer).toEqual({ bytes: new Uint8Array([1, 2, 3]), when: new Date(0) });
  expect(progress).toEqual([{ stage: "answer", permille: 500 }]);
});

test("passes on what a child threw, with its code", async () => {
  const reason = { name: "WordRefused", code: "encrypted", message: "the file is encrypted" };

  await expect(run("throw")).rejects.toMatchObject({ name: "ChildFailed", code: "refused", reason });
});

test.each(["crash", "exit"] as const)("says that a child ended without an answer (%s)", async (how) => {
  await expect(run(how)).rejects.toMatchObject({ code: "crashed", reason: null });
});

test("stops a child that hangs as soon as the caller cancels", async () => {
  const caller = new AbortController();

  const hanging = run("hang", { signal: caller.signal, onProgress: () => caller.abort() });

  await expect(hanging).rejects.toMatchObject({ code: "cancelled" });
});

test("does not even begin when the caller has cancelled", async () => {
  await expect(run("answer", { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "cancelled" });
});

test("stops a child that never answers at its time limit", async () => {
  await expect(run("hang", { timeoutMs: 1 })).rejects.toMatchObject({ code: "timed-out" });
});

test.runIf(process.platform === "linux")(
  "stops a child that takes more memory than it may, outside its heap",
  async () => {
    await expect(run("hog", { memoryMb: 400 })).rejects.toMatchObject({ code: "out-of-memory" });
  },
);

test("says that a child's heap was full", async () => {
  await expect(run("hog the heap", { memoryMb: 128 })).rejects.toMatchObject({ code: "out-of-memory" });
});

test("keeps the server's secrets from its children", async () => {
  process.env.SESSION_SECRET = "known only to the server";
  try {
    expect(await run("tell its environment")).not.toContain("SESSION_SECRET");
  } finally {
    delete process.env.SESSION_SECRET;
  }
});

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "xinglin-book-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("compiles a casebook in a process of its own and leaves only the whole book behind", async () => {
  const path = join(folder, "picture.jpg");
  const out = join(folder, "book.pdf");
  writeFileSync(path, await syntheticPicture(1));
  const stages = new Set<string>();

  const answer = await runChild<CasebookOrder, CasebookAnswer>(
    "casebook",
    {
      book: awkwardBook(),
      figures: [
        { fileId: "one", path },
        { fileId: "two", path: join(folder, "gone.jpg") },
      ],
      out,
    },
    { onProgress: ({ stage }) => stages.add(stage) },
  );

  const pdf = readFileSync(out);
  const { pages } = await readPdf(pdf);
  expect(answer).toMatchObject({ pages: pages.length, bytes: pdf.length });
  expect(answer.warnings.slice(0, 2)).toEqual(["picture missing could not be read", "picture two could not be read"]);
  expect(pages.map(({ text }) => text).join("")).toContain(
    withoutSpaces(awkwardBook().parts[0]!.chapters[0]!.cases[0]!.title),
  );
  expect([...stages]).toEqual(["figures", "typesetting", "writing", "done"]);
  expect(readdirSync(folder).sort()).toEqual(["book.pdf", "picture.jpg"]);
});

test("leaves the older book in place when the new one cannot be compiled", async () => {
  const out = join(folder, "book.pdf");
  writeFileSync(out, "the older book");
  const damaged = { ...awkwardBook(), issuedAt: "no date" };

  await expect(runChild("casebook", { book: damaged, figures: [], out })).rejects.toMatchObject({ code: "refused" });

  expect(readFileSync(out, "utf8")).toBe("the older book");
  expect(readdirSync(folder)).toEqual(["book.pdf"]);
});
