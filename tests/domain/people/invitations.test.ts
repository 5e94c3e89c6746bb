import { beforeEach, expect, test } from "vitest";
import type { Database } from "#app/db/database";
import { portal } from "#app/domain/actor";
import { acceptAsNewcomer, acceptInvitation } from "#app/domain/people/commands/accept-invitation.server";
import { changeReviewer } from "#app/domain/people/commands/change-reviewer.server";
import { createOrganiser } from "#app/domain/people/commands/create-organiser.server";
import { inviteColleague } from "#app/domain/people/commands/invite-colleague.server";
import { inviteOrganiserMember } from "#app/domain/people/commands/invite-organiser-member.server";
import { inviteReviewer } from "#app/domain/people/commands/invite-reviewer.server";
import { pledge } from "#app/domain/people/commands/pledge.server";
import { registerInstitution } from "#app/domain/people/commands/register-institution.server";
import { reviewerForm, reviewerInvitationForm } from "#app/domain/people/forms";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { invitationByToken } from "#app/domain/people/queries/invitation-by-token.server";
import { reviewers } from "#app/domain/people/queries/reviewers.server";
import { invitations, memberships, reviewerProfiles, users } from "#drizzle/schema/people";
import { mails } from "#drizzle/schema/record";
import { freshDatabase } from "#tests/support/database";
import { anActor, anOrganiserActor } from "#tests/support/factories/actor";
import { aContext, aMoment, later } from "#tests/support/factories/context";
import { aRegistration } from "#tests/support/factories/registration";
import { refusal } from "#tests/support/refusal";

let db: Database;
let organiserId: string;
const newcomer = { name: "演示评审专家1", password: "correct horse battery" };
const invited = reviewerInvitationForm.parse({
  email: "Reviewer@example.org",
  name: "专家",
  language: "en",
  institutionName: "示例市 人民医院",
  titleLevel: "3",
  province: "33",
  maxLoad: 12,
  levels: { "smart-hospital": "2" },
});

beforeEach(async () => {
  db = await freshDatabase();
  const administrator = aContext(db, portal("zh-CN"));
  ({ id: organiserId } = await createOrganiser(administrator, { name: "示例组委会", nameEn: "Example Committee" }));
});

const manager = () => aContext(db, anOrganiserActor(organiserId));
const as = async (userId: string) => aContext(db, (await actorOfUser(db.read, userId))!);

test("a reviewer comes in by the link, with the invited address, language and profile", async () => {
  const { institutionId } = await registerInstitution(aContext(db), aRegistration(), { address: "x" });
  const { token } = await inviteReviewer(manager(), invited);
  const { userId } = await acceptAsNewcomer(aContext(db), { ...newcomer, token });

  expect(await reviewers(manager())).toEqual([
    {
      userId,
      name: "演示评审专家1",
      email: "Reviewer@example.org",
      title: null,
      closedAt: null,
      institutionName: "示例市 人民医院",
      titleLevel: 3,
      province: "33",
      tags: [],
      minLoad: 0,
      maxLoad: 12,
      pledgedAt: null,
      levels: [{ categoryKey: "smart-hospital", level: 2 }],
    },
  ]);
  expect(await actorOfUser(db.read, userId)).toMatchObject({ reviewer: true, language: "en" });
  const [profile] = await db.read.select().from(reviewerProfiles);
  expect(profile?.institutionId).toBe(institutionId);
});

test("the letter is in the invited person's language, and only the token's digest stays", async () => {
  const { token } = await inviteReviewer(manager(), invited);
  const [letter] = await db.read.select().from(mails);
  expect(letter).toMatchObject({
    userId: null,
    address: "Reviewer@example.org",
    language: "en",
    template: "reviewer-invitation",
    facts: { name: "专家", house: "Example Committee", path: `/account/invitation/${token}` },
  });
  expect(JSON.stringify(await db.read.select().from(invitations))).not.toContain(token);
});

test.each([
  ["used", 0, "account.link-used"],
  ["14 days old", 14 * 24 * 60, "account.link-expired"],
] as const)("a link that is %s opens nothing", async (kind, minutes, code) => {
  const { token } = await inviteReviewer(manager(), invited);
  if (kind === "used") await acceptAsNewcomer(aContext(db), { ...newcomer, token });
  const before = await db.read.select().from(users);

  const ctx = aContext(db, undefined, later(aMoment, minutes));
  await expect(invitationByToken(ctx, token)).rejects.toMatchObject({ code, status: 410 });
  await expect(acceptAsNewcomer(ctx, { ...newcomer, token })).rejects.toEqual(refusal(code));
  expect(await db.read.select().from(users)).toEqual(before);
});

test("someone signed in accepts only what was sent to their own address", async () => {
  const sender = await registerInstitution(aContext(db), aRegistration(), { address: "x" });
  const theirs = await inviteReviewer(manager(), invited);
  const own = await inviteReviewer(manager(), { ...invited, email: "SENDER@example.org" });

  await expect(acceptInvitation(await as(sender.userId), theirs)).rejects.toEqual(refusal("invitation.other-address"));
  expect(await db.read.$count(reviewerProfiles)).toBe(0);
  await acceptInvitation(await as(sender.userId), own);
  expect(await actorOfUser(db.read, sender.userId)).toMatchObject({ reviewer: true, institution: { role: "sender" } });
});

test("an address that has an account signs in instead of making a second one", async () => {
  await registerInstitution(aContext(db), aRegistration(), { address: "x" });
  const { token } = await inviteReviewer(manager(), { ...invited, email: "sender@example.org" });
  expect(await invitationByToken(aContext(db), token)).toMatchObject({ hasAccount: true, isMine: false });
  await expect(acceptAsNewcomer(aContext(db), { ...newcomer, token })).rejects.toEqual(refusal("account.email-taken"));
});

test("colleagues come into the inviter's own institution, and nobody belongs to two", async () => {
  const one = await registerInstitution(aContext(db), aRegistration(), { address: "x" });
  const other = aRegistration({ institutionName: "另一医院", email: "other@example.org" });
  const two = await registerInstitution(aContext(db), other, { address: "x" });
  const colleague = { email: "author@example.org", name: "撰写人", language: "zh-CN", role: "author" } as const;

  const { token } = await inviteColleague(await as(one.userId), colleague);
  const { userId } = await acceptAsNewcomer(aContext(db), { ...newcomer, token });
  expect(await actorOfUser(db.read, userId)).toMatchObject({ institution: { id: one.institutionId, role: "author" } });
  await expect(inviteColleague(await as(userId), colleague)).rejects.toEqual(refusal("institution.not-found"));

  const second = await inviteColleague(await as(two.userId), colleague);
  await expect(acceptInvitation(await as(userId), second)).rejects.toEqual(refusal("account.already-member"));
  expect(await db.read.$count(memberships)).toBe(3);
  expect(await invitationByToken(aContext(db), second.token)).toMatchObject({ kind: "colleague" });
});

test("only the administrator brings people into an organiser, in a role", async () => {
  const member = { organiserId, email: "m@example.org", name: "主管", language: "zh-CN", role: "manager" } as const;
  await expect(inviteOrganiserMember(manager(), member)).rejects.toEqual(refusal("account.not-found"));
  const { token } = await inviteOrganiserMember(aContext(db, anActor({ administrator: true })), member);
  const { userId } = await acceptAsNewcomer(aContext(db), { ...newcomer, token });
  expect(await actorOfUser(db.read, userId)).toMatchObject({ organiser: { id: organiserId, role: "manager" } });
});

test("reviewers keep their profile and sign the pledge once; a stranger's profile is not found", async () => {
  const { token } = await inviteReviewer(manager(), invited);
  const { userId } = await acceptAsNewcomer(aContext(db), { ...newcomer, token });
  const profile = reviewerForm.parse({ institutionName: "示例大学", titleLevel: "2", maxLoad: 3, tags: ["任务"] });

  await expect(changeReviewer(aContext(db, anActor({ reviewer: true })), { ...profile, userId })).rejects.toEqual(
    refusal("reviewer.not-found"),
  );
  await changeReviewer(await as(userId), { ...profile, userId });
  await pledge(await as(userId));
  await pledge({ ...(await as(userId)), now: later(aMoment, 5) });
  expect(await reviewers(manager())).toMatchObject([
    { institutionName: "示例大学", titleLevel: 2, maxLoad: 3, tags: ["任务"], levels: [], pledgedAt: aMoment },
  ]);
});

test("a colleague's letters go out so many an hour: three to one mailbox, twenty from one person", async () => {
  const { userId } = await registerInstitution(aContext(db), aRegistration(), { address: "x" });
  const sender = await as(userId);
  const ask = (email: string, ctx = sender) =>
    inviteColleague(ctx, { email, name: "同事", language: "zh-CN", role: "author" });
  for (let count = 0; count < 3; count += 1) await ask("one@example.org");

  await expect(ask("ONE@example.org")).rejects.toEqual(refusal("account.throttled"));
  for (let count = 3; count < 20; count += 1) await ask(`colleague${count}@example.org`);
  await expect(ask("another@example.org")).rejects.toEqual(refusal("account.throttled"));
  expect(await db.read.$count(mails)).toBe(20);

  await ask("another@example.org", { ...sender, now: later(aMoment, 60) });
});
