import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Database } from "#app/db/database";
import { closeAccount } from "#app/domain/people/commands/close-account.server";
import { registerInstitution } from "#app/domain/people/commands/register-institution.server";
import { reopenAccount } from "#app/domain/people/commands/reopen-account.server";
import { signIn } from "#app/domain/people/commands/sign-in.server";
import { writePasswordLetter } from "#app/domain/people/commands/write-password-letter.server";
import { accountToHandle } from "#app/domain/people/queries/account-to-handle.server";
import { accountsOfInstallation } from "#app/domain/people/queries/accounts-of-installation.server";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { openPasswordLink } from "#app/domain/people/queries/password-link.server";
import { sessionRows } from "#app/domain/people/session-rows.server";
import { enqueueMail } from "#app/domain/record/enqueue-mail.server";
import { memberships, sessions, users } from "#drizzle/schema/people";
import { events, mails } from "#drizzle/schema/record";
import { freshDatabase } from "#tests/support/database";
import { aContext, aMoment, later } from "#tests/support/factories/context";
import { aMember, aReviewer } from "#tests/support/factories/member";
import { aRegistration } from "#tests/support/factories/registration";
import { aUser } from "#tests/support/factories/user";
import { refusal } from "#tests/support/refusal";

const credentials = { email: "sender@example.org", password: "correct horse battery", address: "192.0.2.1" };

let db: Database;
let administrator: string;
let sender: string;
let institutionId: string;
beforeEach(async () => {
  db = await freshDatabase();
  ({ id: administrator } = await aUser(db, { isAdministrator: true, name: "管理员" }));
  ({ userId: sender, institutionId } = await registerInstitution(aContext(db), aRegistration(), { address: "x" }));
});

const as = async (userId: string) => aContext(db, (await actorOfUser(db.read, userId))!);
const named = (name: "account.closed" | "account.reopened") =>
  db.read.select({ subjectId: events.subjectId, facts: events.facts }).from(events).where(eq(events.name, name));

test("a closed account ends its sessions at once, spends its links and signs in no more, until it is opened again", async () => {
  const rows = sessionRows(db);
  await rows.keep({ id: "s", userId: sender, expiresAt: later(aMoment, 60), device: "Firefox" });
  await rows.keep({ id: "other", userId: administrator, expiresAt: later(aMoment, 60), device: "Firefox" });
  await db.transact((tx) => writePasswordLetter(tx, { userId: sender, token: "token", now: aMoment }));

  await closeAccount(await as(administrator), { userId: sender });
  await closeAccount(await as(administrator), { userId: sender });

  expect(await db.read.select({ id: sessions.id }).from(sessions)).toEqual([{ id: "other" }]);
  expect(await actorOfUser(db.read, sender)).toBeNull();
  await expect(signIn(aContext(db), credentials)).rejects.toEqual(refusal("account.disabled"));
  await expect(openPasswordLink(db.read, aContext(db), "token")).rejects.toEqual(refusal("account.link-used"));
  expect(await named("account.closed")).toEqual([{ subjectId: sender, facts: { by: "administrator" } }]);

  await reopenAccount(await as(administrator), { userId: sender });
  await reopenAccount(await as(administrator), { userId: sender });
  expect(await signIn(aContext(db), credentials)).toEqual({ userId: sender });
  expect(await named("account.reopened")).toEqual([{ subjectId: sender, facts: {} }]);
});

test("nobody closes the own account, and the last administrator stays", async () => {
  await expect(closeAccount(await as(administrator), { userId: administrator })).rejects.toEqual(
    refusal("account.own"),
  );
  const { id: second } = await aUser(db, { isAdministrator: true });
  const secondActs = await as(second);
  await closeAccount(await as(administrator), { userId: second });

  // the second was still at work when the first closed the account
  await expect(closeAccount(secondActs, { userId: administrator })).rejects.toEqual(
    refusal("account.last-administrator"),
  );
  await expect(closeAccount(await as(sender), { userId: sender })).rejects.toEqual(refusal("account.own"));
  expect((await db.read.select().from(users)).filter(({ disabledAt }) => disabledAt).map(({ id }) => id)).toEqual([
    second,
  ]);
});

test("a sender closes and opens the accounts of colleagues who are nothing else here, and of nobody besides", async () => {
  const colleague = await aMember(db, institutionId, "author");
  const judging = await aReviewer(db);
  const createdAt = aMoment;
  await db.transact((tx) =>
    tx.insert(memberships).values({ userId: judging, institutionId, role: "author", createdAt }),
  );
  const stranger = await aUser(db);

  await closeAccount(await as(sender), { userId: colleague });
  expect(await accountToHandle(await as(sender), colleague)).toMatchObject({ closedAt: aMoment, refusal: null });
  await reopenAccount(await as(sender), { userId: colleague });
  expect(await actorOfUser(db.read, colleague)).not.toBeNull();

  await expect(closeAccount(await as(sender), { userId: judging })).rejects.toEqual(refusal("account.other-roles"));
  await expect(closeAccount(await as(sender), { userId: stranger.id })).rejects.toEqual(refusal("account.not-found"));
  await expect(closeAccount(await as(colleague), { userId: sender })).rejects.toEqual(refusal("account.not-found"));
  // what else a colleague does is not said
  expect(await accountToHandle(await as(sender), judging)).toMatchObject({
    isReviewer: false,
    refusal: "refusal.account.other-roles",
  });
  await expect(accountToHandle(await as(sender), stranger.id)).rejects.toEqual(refusal("account.not-found"));
});

test("what the administrator closed only the administrator opens again", async () => {
  const colleague = await aMember(db, institutionId, "author");
  await closeAccount(await as(sender), { userId: colleague });
  await reopenAccount(await as(administrator), { userId: colleague });
  await closeAccount(await as(administrator), { userId: colleague });

  await expect(reopenAccount(await as(sender), { userId: colleague })).rejects.toEqual(refusal("account.closed-above"));
  expect(await actorOfUser(db.read, colleague)).toBeNull();
});

test("letters about an institution's cases go to its senders when the writer's account is closed, others to nobody", async () => {
  const writer = await aMember(db, institutionId, "author");
  await closeAccount(await as(administrator), { userId: writer });

  await db.transact(async (tx) => {
    await enqueueMail(tx, { userId: writer, template: "case-returned", facts: { title: "题" } });
    await enqueueMail(tx, { userId: writer, template: "review-revoked", facts: {} });
  });

  expect(await db.read.select({ userId: mails.userId, template: mails.template }).from(mails)).toEqual([
    { userId: sender, template: "case-returned" },
  ]);
});

test("the administrator finds an account by a part of the name or of the address, whatever signs are in it", async () => {
  await aUser(db, { name: "50%_名", email: "Odd@example.org", emailFold: "odd@example.org" });
  const find = async (search: string) =>
    (await accountsOfInstallation(await as(administrator), { search })).rows.map(({ name }) => name);

  expect(await find("%_")).toEqual(["50%_名"]);
  expect(await find("ODD@")).toEqual(["50%_名"]);
  expect(await find("管理")).toEqual(["管理员"]);
  expect(await find("没有这个人")).toEqual([]);
  expect((await accountsOfInstallation(await as(administrator), {})).total).toBe(3);
  await expect(accountsOfInstallation(await as(sender), {})).rejects.toEqual(refusal("account.not-found"));
});
