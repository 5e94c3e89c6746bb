import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dialect } from "#app/db/dialect";
import * as schema from "#drizzle/schema";

/**
 * Run as a program, with DATABASE_URL naming an engine: prints the statements by which that engine's migrations are
 * behind the schema. Needs no database.
 */
interface Kit {
  generateDrizzleJson(schema: object, previousId: string): unknown;
  generateSQLiteDrizzleJson(schema: object, previousId: string): Promise<unknown>;
  generateMigration(previous: unknown, current: unknown): Promise<string[]>;
  generateSQLiteMigration(previous: unknown, current: unknown): Promise<string[]>;
}

const kit = createRequire(import.meta.url)("drizzle-kit/api") as Kit;
const folder = new URL(`../../drizzle/${dialect}/meta/`, import.meta.url);
const read = <T>(file: string) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as T;

const last = read<{ entries: { idx: number }[] }>("_journal.json").entries.at(-1)!;
const previous = read<{ id: string }>(`${String(last.idx).padStart(4, "0")}_snapshot.json`);
const missing =
  dialect === "postgres"
    ? await kit.generateMigration(previous, kit.generateDrizzleJson(schema, previous.id))
    : await kit.generateSQLiteMigration(previous, await kit.generateSQLiteDrizzleJson(schema, previous.id));
console.log(JSON.stringify(missing));
