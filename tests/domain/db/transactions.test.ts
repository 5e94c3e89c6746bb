import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Database, Tx } from "#app/db/database";
import { DbError, isUniqueViolation, toDbError } from "#app/db/errors";
import { counters } from "#drizzle/schema/record";
import { memberships, organiserMembers, users } from "#drizzle/schema/people";
import { freshDatabase } from "#tests/support/database";

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

const set = (tx: Tx, key: string, value = 1) => tx.insert(counters).values({ key, value });
const keys = async () => (await db.read.select().from(counters)).map(({ key }) => key).sort();
const kindOf = (work: Promise<unknown>) =>
  work.then(
    () => "committed",
    (error: unknown) => (error instanceof DbError ? error.kind : String(error)),
  );

test("a transaction is written as a whole or not at all", async () => {
  await db.transact((tx) => set(tx, "kept"));
  const failing = db.transact(async (tx) => {
    await set(tx, "lost");
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await keys()).toEqual(["kept"]);
});

test("a nested transaction can fail without taking the outer one with it", async () => {
  await db.transact(async (tx) => {
    await set(tx, "outer");
    await expect(
      db.transact(async (inner) => {
        await set(inner, "inner");
        throw new Error("only the inner one");
      }),
    ).rejects.toThrow("only the inner one");
    await db.transact((inner) => set(inner, "second"));
  });
  expect(await keys()).toEqual(["outer", "second"]);
});

test("a nested unique violation is survived inside its savepoint", async () => {
  await db.transact(async (tx) => {
    await set(tx, "same");
    const again = await db.transact((inner) => set(inner, "same")).catch((error: unknown) => error);
    expect(isUniqueViolation(again)).toBe(true);
    await set(tx, "other");
  });
  expect(await keys()).toEqual(["other", "same"]);
});

test("a nested transaction is undone with its outer one", async () => {
  const failing = db.transact(async () => {
    await db.transact((inner) => set(inner, "inner"));
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await keys()).toEqual([]);
});

test("a failed statement that was swallowed cannot be committed", async () => {
  await db.transact((tx) => set(tx, "same"));
  const outcome = kindOf(
    db.transact(async (tx) => {
      await set(tx, "before");
      await set(tx, "same").catch(() => undefined);
    }),
  );
  expect(await outcome).toBe("closed");
  expect(await keys()).toEqual(["same"]);
});

test("a query that outlives its transaction is refused", async () => {
  let escaped: Tx | undefined;
  await db.transact(async (tx) => {
    escaped = tx;
    await set(tx, "inside");
  });
  const late = (async () => {
    await set(escaped!, "outside");
  })().catch((error: unknown) => error);
  const error = await late;
  const cause = error instanceof Error && error.cause instanceof DbError ? error.cause : error;
  expect(cause).toMatchObject({ kind: "closed" });
  expect(await keys()).toEqual(["inside"]);
});

test("a query that outlives its transaction is not run in the next one either", async () => {
  let go = () => {};
  const later = new Promise<void>((resolve) => (go = resolve));
  let late: Promise<unknown> = Promise.resolve();
  await db.transact(async (tx) => {
    await set(tx, "first");
    late = later.then(() => set(tx, "late")).catch(toDbError);
  });
  await db.transact(async (tx) => {
    go();
    expect(await late).toMatchObject({ kind: "closed" });
    await set(tx, "second");
  });
  expect(await keys()).toEqual(["first", "second"]);
});

test("a nested transaction that was not awaited undoes everything", async () => {
  let forgotten: Promise<unknown> = Promise.resolve();
  const outcome = await kindOf(
    db.transact(async (tx) => {
      await set(tx, "outer");
      forgotten = db.transact((inner) => set(inner, "inner")).catch(() => undefined);
    }),
  );
  await forgotten;
  expect(outcome).toBe("closed");
  expect(await keys()).toEqual([]);
});

test("fifty writers of one row at once lose no update", async () => {
  await db.transact((tx) => set(tx, "sum", 0));
  const add = () =>
    db.transact(
      async (tx) => {
        const [row] = await tx.select().from(counters).where(eq(counters.key, "sum"));
        await tx.update(counters).set({ value: row!.value + 1 });
      },
      { queue: "sum" },
    );
  await Promise.all(Array.from({ length: 50 }, add));
  expect(await db.read.select().from(counters)).toEqual([{ key: "sum", value: 50 }]);
});

test("two transactions that each look first cannot both go on", async () => {
  const takeLast = (own: string) =>
    db.transact(async (tx) => {
      if ((await tx.$count(counters)) > 0) throw new Error("taken");
      await set(tx, own);
    });
  const outcomes = await Promise.allSettled([takeLast("a"), takeLast("b"), takeLast("c")]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.read.$count(counters)).toBe(1);
});

test("readers see nothing of an open transaction, and the reader cannot write", async () => {
  await db.transact(async (tx) => {
    await set(tx, "open");
    expect(await keys()).toEqual([]);
  });
  expect(await keys()).toEqual(["open"]);
  const writing = (db.read as Tx).insert(counters).values({ key: "by the reader", value: 1 });
  await expect((async () => writing)()).rejects.toThrow();
  expect(await keys()).toEqual(["open"]);
});

test("a snapshot stays at its moment while others write", async () => {
  await db.transact((tx) => set(tx, "before"));
  await db.snapshot(async (reader) => {
    expect(await reader.$count(counters)).toBe(1);
    await db.transact((tx) => set(tx, "meanwhile"));
    expect(await reader.$count(counters)).toBe(1);
  });
  expect(await db.read.$count(counters)).toBe(2);
});

test("effects of a commit run after it, outside the transaction, and never after a rollback", async () => {
  const seen: string[] = [];
  const looked = new Promise<void>((resolve) => {
    void db.transact(async (tx) => {
      await set(tx, "a");
      tx.afterCommit(async () => {
        seen.push(...(await keys()));
        await db.transact((own) => set(own, "b"));
        resolve();
      });
    });
  });
  await looked;
  expect(seen).toEqual(["a"]);
  expect(await keys()).toEqual(["a", "b"]);

  const failing = db.transact(async (tx) => {
    tx.afterCommit(() => seen.push("after a rollback"));
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  await db.transact((tx) => set(tx, "c"));
  expect(seen).toEqual(["a"]);
});

test("an effect that fails leaves the commit and the process alone", async () => {
  await db.transact(async (tx) => {
    await set(tx, "a");
    tx.afterCommit(() => Promise.reject(new Error("effect")));
  });
  await db.transact((tx) => set(tx, "b"));
  expect(await keys()).toEqual(["a", "b"]);
});

const person = { email: "a@example.org", emailFold: "a@example.org", name: "演示", language: "en", salt: "s" };

test.each<[string, (tx: Tx) => Promise<unknown>, Partial<DbError>]>([
  [
    "unique",
    async (tx) => {
      await tx.insert(users).values(person);
      await tx.insert(users).values(person);
    },
    { kind: "unique", columns: ["email_fold"] },
  ],
  [
    "foreign_key",
    async (tx) => tx.insert(memberships).values({ userId: "u", institutionId: "i", role: "author" }),
    { kind: "foreign_key" },
  ],
  [
    "check",
    async (tx) => {
      const [user] = await tx.insert(users).values(person).returning();
      const role = "emperor" as "manager";
      await tx.insert(organiserMembers).values({ userId: user!.id, organiserId: "o", role });
    },
    { kind: "check", constraint: "organiser_members_role_ck" },
  ],
  [
    "not_null",
    async (tx) => tx.insert(users).values({ ...person, name: null as unknown as string }),
    { kind: "not_null", columns: ["name"] },
  ],
])("both engines call a broken %s rule by one name, without the values", async (_kind, work, expected) => {
  const error: unknown = await db.transact(work).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DbError);
  expect(error).toMatchObject(expected);
  expect((error as DbError).message).not.toContain("example.org");
});

test("times, truths and documents come back as they were stored", async () => {
  const createdAt = new Date("2026-11-10T02:00:00.123Z");
  await db.transact((tx) => tx.insert(users).values({ ...person, isAdministrator: true, createdAt }));
  const [user] = await db.read.select().from(users);
  expect(user).toMatchObject({ isAdministrator: true, createdAt, disabledAt: null });
  expect(await db.read.rows<{ n: number }>(sql`select count(*) as n from users`)).toEqual([{ n: 1 }]);
});
