import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Reader, Tx } from "#app/db/database";
import { prepared, rowFor, valueFor } from "#app/db/prepared";
import { counters } from "#drizzle/schema/record";
import { freshDatabase } from "#tests/support/database";

test("a prepared query takes its values anew in every transaction", async () => {
  const db = await freshDatabase();
  const add = prepared("test_add_counter", (tx: Tx) => tx.insert(counters).values(rowFor(counters)));
  const find = prepared("test_find_counter", (reader: Reader) =>
    reader
      .select()
      .from(counters)
      .where(eq(counters.key, valueFor(counters.key))),
  );
  await db.transact((tx) => add(tx, { key: "a", value: 1 }));
  await db.transact(async (tx) => {
    await add(tx, { key: "b", value: 2 });
    expect(await find(tx, { key: "b" })).toEqual([{ key: "b", value: 2 }]);
    expect(await find(db.read, { key: "b" })).toEqual([]);
  });
  expect(await find(db.read, { key: "a" })).toEqual([{ key: "a", value: 1 }]);
});
