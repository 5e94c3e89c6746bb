import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { afterEach, inject } from "vitest";
import type { Database } from "#app/db/database";
import { migrate, openDatabase } from "#app/db/db.server";
import { DATABASE_URL, dialect } from "#app/db/dialect";

const opened: { db: Database; remove: () => Promise<void> }[] = [];

afterEach(async () => {
  for (const { db, remove } of opened.splice(0)) {
    await db.close();
    await remove();
  }
});

/**
 * An empty, fully migrated database of one test's own, on the engine DATABASE_URL names.
 * It is a copy of one template per test run, and is closed and removed after the test.
 */
export async function freshDatabase(): Promise<Database> {
  const made = await lastingDatabase();
  opened.push(made);
  return made.db;
}

/** The same for all tests of a file, which closes and removes it itself. */
export async function lastingDatabase(): Promise<{ db: Database; remove: () => Promise<void> }> {
  const { url, remove } = dialect === "postgres" ? await copyOnPostgres() : await copyOnSqlite();
  return { db: await openDatabase(url), remove };
}

async function copyOnSqlite() {
  const folder = inject("testRunFolder");
  const template = join(folder, "template.db");
  if (!existsSync(template)) {
    // Two workers may both build it; the rename is atomic, and the results are equal.
    const own = join(folder, `template-${randomUUID()}.db`);
    await migrate(`file:${own}`);
    await rename(own, template);
  }
  const file = join(folder, `${randomUUID()}.db`);
  await copyFile(template, file);
  const remove = async () => {
    for (const suffix of ["", "-wal", "-shm"]) await rm(file + suffix, { force: true });
  };
  return { url: `file:${file}`, remove };
}

async function copyOnPostgres() {
  const prefix = inject("testRunPrefix");
  const template = `${prefix}template`;
  const name = `${prefix}${randomUUID().replaceAll("-", "")}`;
  await onServer(async (server) => {
    // Held while the template is made and copied: PostgreSQL copies no database that someone is connected to.
    await server.query("select pg_advisory_lock(727002)");
    const found = await server.query("select 1 from pg_database where datname = $1", [template]);
    if (found.rowCount === 0) {
      await server.query(`create database "${template}" template template0 lc_collate 'C' lc_ctype 'C.UTF-8'`);
      await migrate(urlOf(template));
    }
    await server.query(`create database "${name}" template "${template}"`);
  });
  const remove = () =>
    onServer(async (server) => {
      await server.query(`drop database if exists "${name}" with (force)`);
    });
  return { url: urlOf(name), remove };
}

async function onServer(work: (server: pg.Client) => Promise<void>) {
  const server = new pg.Client(DATABASE_URL);
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

function urlOf(database: string) {
  const url = new URL(DATABASE_URL);
  url.pathname = `/${database}`;
  return url.href;
}
