import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder of this test run alone, removed at its end. */
    testRunFolder: string;
    /** The prefix of every PostgreSQL database this test run creates. */
    testRunPrefix: string;
  }
}

/** Gives a test run its own folder and database names, and clears both away afterwards. */
export default async function setUpTestRun(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "xinglin-tests-"));
  const prefix = `xinglin_test_${process.pid}_`;
  project.provide("testRunFolder", folder);
  project.provide("testRunPrefix", prefix);

  return async () => {
    await rm(folder, { recursive: true, force: true });
    const url = process.env.DATABASE_URL ?? "";
    if (/^postgres(ql)?:/.test(url)) await dropDatabases(url, prefix);
  };
}

async function dropDatabases(url: string, prefix: string) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const found = await client.query<{ name: string }>(
      "select datname as name from pg_database where starts_with(datname, $1)",
      [prefix],
    );
    for (const { name } of found.rows) await client.query(`drop database if exists "${name}" with (force)`);
  } finally {
    await client.end();
  }
}
