import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { openDatabase } from "#app/db/db.server";
import { dialect } from "#app/db/dialect";
import { counters } from "#drizzle/schema/record";
import { freshDatabase } from "#tests/support/database";

if (dialect === "sqlite") {
  test("a backup made under writes opens, is whole, and has lost nothing committed before it", async () => {
    const db = await freshDatabase();
    const write = (from: number) =>
      db.transact((tx) =>
        tx
          .insert(counters)
          .values(Array.from({ length: 50 }, (_, place) => ({ key: `k${from + place}`, value: from }))),
      );
    for (let from = 0; from < 500; from += 50) await write(from);

    const to = join(inject("testRunFolder"), `${randomUUID()}.db`);
    let isCopying = true;
    const copying = db.backup!(to).finally(() => (isCopying = false));
    let written = 500;
    while (isCopying) {
      await write(written);
      written += 50;
      // the embedded engine answers at once: let the copying thread be heard
      await new Promise(setImmediate);
    }
    await copying;

    const copy = await openDatabase(`file:${to}`);
    const rows = await copy.read.select().from(counters);
    await copy.close();
    expect(rows.length).toBeGreaterThanOrEqual(500);
    expect(rows.length % 50).toBe(0);
    expect(await db.read.$count(counters)).toBe(written);
  });

  test("a backup never writes over a file", async () => {
    const db = await freshDatabase();
    const to = join(inject("testRunFolder"), `${randomUUID()}.db`);
    await db.backup!(to);
    await expect(db.backup!(to)).rejects.toThrow();
  });
} else {
  test("PostgreSQL is left to pg_dump", async () => {
    expect(await freshDatabase()).not.toHaveProperty("backup");
  });
}
