import { beforeEach, expect, test } from "vitest";
import type { Database } from "#app/db/database";
import { changePassword } from "#app/domain/people/commands/change-password.server";
import { registerInstitution } from "#app/domain/people/commands/register-institution.server";
import { PASSWORD_LETTER_JOB, requestNewPassword } from "#app/domain/people/commands/request-new-password.server";
import { setNewPassword } from "#app/domain/people/commands/set-new-password.server";
import { signIn } from "#app/domain/people/commands/sign-in.server";
import { writePasswordLetter } from "#app/domain/people/commands/write-password-letter.server";
import { passwordLinks, sessions } from "#drizzle/schema/people";
import { jobs, mails } from "#drizzle/schema/record";
import { freshDatabase } from "#tests/support/database";
import { anActor } from "#tests/support/factories/actor";
import { aContext, aMoment, later } from "#tests/support/factories/context";
import { aRegistration } from "#tests/support/factories/registration";
import { refusal } from "#tests/support/refusal";

let db: Database;
let userId: string;
const email = "sender@example.org";
const address = "192.0.2.1";
const password = "another good password";

beforeEach(async () => {
  db = await freshDatabase();
  ({ userId } = await registerInstitution(aContext(db), aRegistration(), { address }));
});

const write = (token: string, to: string | null = userId) =>
  db.transact((tx) => writePasswordLetter(tx, { userId: to, token, now: aMoment }));
const answer = (token: string, now = aMoment) => setNewPassword(aContext(db, undefined, now), { token, password });

test("asking leaves a job whether or not the address has an account, and the address in neither", async () => {
  await requestNewPassword(aContext(db), { email: "SENDER@example.org", address });
  await requestNewPassword(aContext(db), { email: "nobody@example.org", address });

  const queued = await db.read.select({ kind: jobs.kind, payload: jobs.payload }).from(jobs);
  expect(queued).toHaveLength(2);
  expect(queued).toEqual(
    expect.arrayContaining([
      { kind: PASSWORD_LETTER_JOB, payload: { userId } },
      { kind: PASSWORD_LETTER_JOB, payload: { userId: null } },
    ]),
  );
  expect(await db.read.$count(mails)).toBe(0);
});

test("a mailbox gets three letters an hour at most", async () => {
  for (let count = 0; count < 3; count++) await requestNewPassword(aContext(db), { email, address });
  await expect(requestNewPassword(aContext(db), { email, address })).rejects.toEqual(refusal("account.throttled"));
});

test("a letter goes only where there is an account, and only the token's digest stays", async () => {
  await write("secret-token");
  await write("other-token", null);

  const letters = await db.read.select({ userId: mails.userId, facts: mails.facts }).from(mails);
  expect(letters).toEqual([{ userId, facts: { name: "演示经办人", path: "/account/new-password/secret-token" } }]);
  expect(JSON.stringify(await db.read.select().from(passwordLinks))).not.toContain("secret-token");
});

test("a link sets the password once, ends all sessions and spends the other links", async () => {
  await write("first");
  await write("second");
  await db.transact((tx) => tx.insert(sessions).values({ id: "s", userId, device: "", expiresAt: later(aMoment, 60) }));

  expect(await answer("first")).toEqual({ userId });
  expect(await db.read.$count(sessions)).toBe(0);
  expect(await signIn(aContext(db), { email, password, address })).toEqual({ userId });
  await expect(answer("first")).rejects.toEqual(refusal("account.link-used"));
  await expect(answer("second")).rejects.toEqual(refusal("account.link-used"));
});

test("another password, set by whoever knows the present one, ends the links that are open", async () => {
  await write("open");
  const owner = aContext(db, anActor({ userId }));
  await changePassword(owner, { currentPassword: aRegistration().password, password, address, sessionId: null });

  await expect(setNewPassword(aContext(db), { token: "open", password: "a third good password" })).rejects.toEqual(
    refusal("account.link-used"),
  );
  expect(await signIn(aContext(db), { email, password, address })).toEqual({ userId });
});

test("a link of an hour ago and one that was never made are refused alike", async () => {
  await write("old");
  await expect(answer("old", later(aMoment, 60))).rejects.toMatchObject({ code: "account.link-expired", status: 410 });
  await expect(answer("never")).rejects.toMatchObject({ code: "account.link-expired", status: 410 });
  await expect(signIn(aContext(db), { email, password, address })).rejects.toEqual(refusal("account.wrong-password"));
});

test("one link opened twice at once sets one password", async () => {
  await write("token");
  const both = await Promise.allSettled([answer("token"), answer("token")]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});
