import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { xinglin } from "#tests/support/xinglin";

const instance = {
  seed: "demo",
  cases: [
    { key: "A", k: 1 },
    { key: "B", k: 2 },
  ],
  reviewers: [
    { key: "X", min: 1, max: 1 },
    { key: "Y", min: 2, max: 3 },
  ],
  scores: [
    [0, 0, 7],
    [0, 1, -3],
    [1, 0, 10_000_000],
  ],
};
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "xinglin-match-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("prints the matching by keys as one JSON value, with nothing beside it", async () => {
  const { status, stdout, stderr } = await xinglin(["match", await aFile(JSON.stringify(instance))]);

  expect(stderr).toBe("");
  expect(status).toBe(0);
  const { cpuMs, ...answer } = JSON.parse(stdout) as Record<string, unknown>;
  expect(cpuMs).toBeTypeOf("number");
  expect(answer).toEqual({
    total: 9_999_997,
    pairs: [
      ["A", "Y"],
      ["B", "X"],
    ],
    shortages: [{ case: "B", missing: 1, why: "too-few-admissible" }],
    underMin: [{ reviewer: "Y", load: 1, min: 2 }],
    certificate: { ok: true, gap: 0 },
  });
});

test.each([
  ["no JSON", "{", "the file is not valid JSON"],
  ["no cases", JSON.stringify({ ...instance, cases: undefined }), "cases: "],
  [
    "a pair that is no triple",
    JSON.stringify({ ...instance, scores: [[0, 0]] }),
    "scores[0] is not [caseIndex, reviewerIndex, score]",
  ],
  [
    "an unknown reviewer",
    JSON.stringify({ ...instance, scores: [[0, 5, 1]] }),
    "scores[0] names a reviewer who does not exist",
  ],
])("refuses a file with %s in one line and status 1", async (_, content, reason) => {
  const { status, stdout, stderr } = await xinglin(["match", await aFile(content)]);

  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain(reason);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});

test("a missing file is named", async () => {
  expect(await xinglin(["match", "nowhere.json"])).toMatchObject({
    status: 1,
    stderr: "xinglin match: cannot read nowhere.json (ENOENT)\n",
  });
});

test("wrong usage ends with status 2 and shows the right one", async () => {
  const withoutFile = await xinglin(["match"]);
  const misspelt = await xinglin(["mach"]);

  expect([withoutFile.status, misspelt.status]).toEqual([2, 2]);
  expect(withoutFile.stderr).toContain("-- match INSTANCE.json");
  expect(misspelt.stderr).toContain('no command "mach"');
});

test("help lists the commands", async () => {
  const { status, stdout, stderr } = await xinglin(["--help"]);

  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(stderr).toMatch(/^ {2}match +\S/m);
});

async function aFile(content: string): Promise<string> {
  const path = join(folder, "instance.json");
  await writeFile(path, content);
  return path;
}
