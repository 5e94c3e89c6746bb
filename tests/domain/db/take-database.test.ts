import { randomUUID } from "node:crypto";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { dialect } from "#app/db/dialect";
import { takeDatabase } from "#app/db/take-database.server";

const aFile = () => join(inject("testRunFolder"), `${randomUUID()}.db`);

if (dialect === "sqlite") {
  test("a database is one server's at a time, and free again when that one lets go", async () => {
    const url = `file:${aFile()}`;
    const letGo = await takeDatabase(url);

    expect(await takeDatabase(url)).toBeNull();
    const other = await takeDatabase(`file:${aFile()}`);
    expect(other).not.toBeNull();
    other?.();

    letGo?.();
    const next = await takeDatabase(url);
    expect(next).not.toBeNull();
    next?.();
  });

  test("a database called by another name is the same one", async () => {
    const file = aFile();
    writeFileSync(file, "");
    const link = aFile();
    symlinkSync(file, link);
    const letGo = await takeDatabase(`file:${file}`);

    expect(await takeDatabase(`file:${link}`)).toBeNull();
    letGo?.();
  });
} else {
  test("PostgreSQL serves as many as come", async () => {
    const [one, two] = [await takeDatabase(), await takeDatabase()];

    expect([typeof one, typeof two]).toEqual(["function", "function"]);
  });
}
