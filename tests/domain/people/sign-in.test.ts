import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Database } from "#app/db/database";
import { changePassword } from "#app/domain/people/commands/change-password.server";
import { registerInstitution } from "#app/domain/people/commands/register-institution.server";
import { signIn } from "#app/domain/people/commands/sign-in.server";
import { deleteOldAttempts } from "#app/domain/people/attempts.server";
import { passwordFits } from "#app/domain/people/password.server";
import { attempts, sessions, users } from "#drizzle/schema/people";
import { freshDatabase } from "#tests/support/database";
import { anActor } from "#tests/support/factories/actor";
import { aContext, aMoment, later } from "#tests/support/factories/context";
import { aRegistration } from "#tests/support/factories/registration";
import { refusal } from "#tests/support/refusal";

let db: Database;
let userId: string;
const password = "correct horse battery";
const email = "sender@example.org";
const address = "192.0.2.1";

beforeEach(async () => {
  db = await freshDatabase();
  ({ userId } = await registerInstitution(aContext(db), aRegistration(), { address: "192.0.2.9" }));
});

const tryWith = (given: Partial<Parameters<typeof signIn>[1]>, now = aMoment) =>
  signIn(aContext(db, undefined, now), { email, password, address, ...given });

test("the right password opens the account, however the address is written", async () => {
  expect(await tryWith({ email: " SENDER@Example.ORG" })).toEqual({ userId });
});

test("an unknown address, an account without password and a wrong password get the same answer", async () => {
  await expect(tryWith({ password: "wrong" })).rejects.toEqual(refusal("account.wrong-password"));
  await expect(tryWith({ email: "nobody@example.org" })).rejects.toEqual(refusal("account.wrong-password"));
  await db.transact((tx) => tx.update(users).set({ passwordHash: null }));
  await expect(tryWith({})).rejects.toEqual(refusal("account.wrong-password"));
});

test("no password fits where there is none, though the same work is done", async () => {
  expect(await passwordFits(undefined, "")).toBe(false);
  expect(await passwordFits(null, password)).toBe(false);
});

test("a closed account stays closed even with its password", async () => {
  await db.transact((tx) => tx.update(users).set({ disabledAt: aMoment }));
  await expect(tryWith({})).rejects.toEqual(refusal("account.disabled"));
  await expect(tryWith({ password: "wrong" })).rejects.toEqual(refusal("account.wrong-password"));
});

test("after five wrong passwords the account waits a quarter of an hour, even for the right one", async () => {
  for (let count = 0; count < 5; count++) await expect(tryWith({ password: "wrong" })).rejects.toThrow();
  await expect(tryWith({})).rejects.toMatchObject({ code: "account.throttled", facts: { minutes: 15 } });
  await expect(tryWith({ address: "198.51.100.1" }, later(aMoment, 14))).rejects.toEqual(refusal("account.throttled"));
  expect(await tryWith({}, later(aMoment, 15))).toEqual({ userId });
});

test("ten guesses at once get no further than ten in a row", async () => {
  const guesses = await Promise.allSettled(Array.from({ length: 10 }, () => tryWith({ password: "wrong" })));
  const codes = guesses.map((guess) => (guess.status === "rejected" ? (guess.reason as { code: string }).code : "in"));
  expect(codes.filter((code) => code === "account.wrong-password")).toHaveLength(5);
  expect(codes.filter((code) => code === "account.throttled")).toHaveLength(5);
});

test("the right password makes an account's failures forgotten", async () => {
  for (let count = 0; count < 4; count++) await expect(tryWith({ password: "wrong" })).rejects.toThrow();
  await tryWith({});
  for (let count = 0; count < 4; count++) await expect(tryWith({ password: "wrong" })).rejects.toThrow();
  expect(await tryWith({})).toEqual({ userId });
});

test("one address may fail thirty times at whatever accounts", async () => {
  for (let count = 0; count < 30; count++) {
    await expect(tryWith({ email: `nobody-${count}@example.org` })).rejects.toEqual(refusal("account.wrong-password"));
  }
  await expect(tryWith({})).rejects.toEqual(refusal("account.throttled"));
  expect(await tryWith({ address: "198.51.100.1" })).toEqual({ userId });
});

test("attempts are kept without saying whose they are, and only for their window", async () => {
  await expect(tryWith({ password: "wrong" })).rejects.toThrow();
  expect(JSON.stringify(await db.read.select().from(attempts))).not.toMatch(/sender|192\.0\.2/);
  await deleteOldAttempts(db, later(aMoment, 61));
  expect(await db.read.select().from(attempts)).toEqual([]);
});

test("a changed password ends every other session and opens the account from then on", async () => {
  const own = aContext(db, anActor({ userId }));
  const expiresAt = later(aMoment, 60);
  await db.transact((tx) =>
    tx.insert(sessions).values(["here", "there"].map((id) => ({ id, userId, device: "", expiresAt }))),
  );
  const change = { currentPassword: password, password: "another good password", address, sessionId: "here" };
  await expect(changePassword(own, { ...change, currentPassword: "wrong" })).rejects.toEqual(
    refusal("account.wrong-password"),
  );
  expect(await db.read.$count(sessions)).toBe(2);

  await changePassword(own, change);
  expect(await db.read.select({ id: sessions.id }).from(sessions).where(eq(sessions.userId, userId))).toEqual([
    { id: "here" },
  ]);
  await expect(tryWith({})).rejects.toEqual(refusal("account.wrong-password"));
  expect(await tryWith({ password: change.password })).toEqual({ userId });
});

test("whoever has a whole IPv6 network is one source", async () => {
  for (let count = 0; count < 30; count += 1)
    await expect(
      tryWith({ email: `nobody${count}@example.org`, address: `2001:db8:1:2::${count.toString(16)}` }),
    ).rejects.toEqual(refusal("account.wrong-password"));

  await expect(tryWith({ address: "2001:db8:1:2:ffff::1" })).rejects.toEqual(refusal("account.throttled"));
  expect(await tryWith({ address: "2001:db8:1:3::1" })).toEqual({ userId });
});
