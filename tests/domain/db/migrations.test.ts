import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const engines = [
  { engine: "sqlite", url: "file:schema.db" },
  { engine: "postgres", url: "postgres://schema" },
];

test.each(engines)("the $engine migrations make the schema as it is written", async ({ url }) => {
  const { stdout } = await run(process.execPath, ["--import", "tsx", "tests/support/migrations-check.ts"], {
    env: { ...process.env, DATABASE_URL: url },
  });

  expect(JSON.parse(stdout)).toEqual([]);
});

// drizzle silently skips a migration that is older than the last one applied
test.each(engines)("the $engine migrations follow each other in time", ({ engine }) => {
  const journal = JSON.parse(readFileSync(`drizzle/${engine}/meta/_journal.json`, "utf8")) as {
    entries: { when: number }[];
  };

  const times = journal.entries.map(({ when }) => when);
  expect(times.length).toBeGreaterThan(0);
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
});

test("both engines have the same migrations", () => {
  const [sqlite, postgres] = engines.map(({ engine }) => {
    const journal = JSON.parse(readFileSync(`drizzle/${engine}/meta/_journal.json`, "utf8")) as {
      entries: { tag: string }[];
    };
    return journal.entries.map(({ tag }) => tag);
  });

  expect(sqlite).toEqual(postgres);
});
