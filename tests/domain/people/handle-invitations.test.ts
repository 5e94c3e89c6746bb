import { beforeEach, expect, test } from "vitest";
import type { Database } from "#app/db/database";
import { acceptAsNewcomer } from "#app/domain/people/commands/accept-invitation.server";
import { inviteColleague } from "#app/domain/people/commands/invite-colleague.server";
import { inviteReviewer } from "#app/domain/people/commands/invite-reviewer.server";
import { resendInvitation } from "#app/domain/people/commands/resend-invitation.server";
import { withdrawInvitation } from "#app/domain/people/commands/withdraw-invitation.server";
import { reviewerInvitationForm } from "#app/domain/people/forms";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { invitationByToken } from "#app/domain/people/queries/invitation-by-token.server";
import { invitationToHandle } from "#app/domain/people/queries/invitation-to-handle.server";
import { membersOfInstitution } from "#app/domain/people/queries/members-of-institution.server";
import { openReviewerInvitations } from "#app/domain/people/queries/open-reviewer-invitations.server";
import { invitations } from "#drizzle/schema/people";
import { events, mails } from "#drizzle/schema/record";
import { freshDatabase } from "#tests/support/database";
import { anOrganiserActor } from "#tests/support/factories/actor";
import { aContext, aMoment, later } from "#tests/support/factories/context";
import { anInstitution } from "#tests/support/factories/institution";
import { aMember } from "#tests/support/factories/member";
import { anOrganiser } from "#tests/support/factories/organiser";
import { refusal } from "#tests/support/refusal";

const DAYS = 24 * 60;
const newcomer = { name: "演示评审专家1", password: "correct horse battery" };
const asked = reviewerInvitationForm.parse({
  email: "reviewer@example.org",
  name: "专家",
  language: "en",
  institutionName: "示例大学",
  titleLevel: "3",
  maxLoad: 12,
});
const colleague = { email: "author@example.org", name: "撰写人", language: "zh-CN", role: "author" } as const;

let db: Database;
let organiserId: string;
let institutionId: string;
let sender: string;
beforeEach(async () => {
  db = await freshDatabase();
  ({ id: organiserId } = await anOrganiser(db));
  ({ id: institutionId } = await anInstitution(db));
  sender = await aMember(db, institutionId);
});

const manager = (minutes = 0) => aContext(db, anOrganiserActor(organiserId), later(aMoment, minutes));
const as = async (userId: string) => aContext(db, (await actorOfUser(db.read, userId))!);
const stored = async () => ({
  invitations: await db.read.select().from(invitations),
  events: await db.read.$count(events),
  mails: await db.read.$count(mails),
});

test("an expired invitation is sent again with a new link and a new term; the old link opens nothing any more", async () => {
  const { invitationId, token: old } = await inviteReviewer(manager(), asked);
  const ctx = manager(20 * DAYS);

  const { token } = await resendInvitation(ctx, { invitationId });

  expect(await openReviewerInvitations(ctx)).toMatchObject([
    { id: invitationId, expiresAt: later(aMoment, 34 * DAYS), mayHandle: true },
  ]);
  const letters = await db.read.select().from(mails);
  expect(letters.map(({ address, template, language }) => ({ address, template, language }))).toEqual(
    [1, 2].map(() => ({ address: "reviewer@example.org", template: "reviewer-invitation", language: "en" })),
  );
  expect(letters.map(({ facts }) => facts["path"])).toContain(`/account/invitation/${token}`);
  await expect(invitationByToken(ctx, old)).rejects.toEqual(refusal("account.link-expired"));
  await acceptAsNewcomer(ctx, { ...newcomer, token });
  expect(await openReviewerInvitations(ctx)).toEqual([]);
});

test("an invitation that was taken back opens nothing, and the record keeps that there was one", async () => {
  const { invitationId, token } = await inviteReviewer(manager(), asked);

  await withdrawInvitation(manager(), { invitationId });

  expect(await openReviewerInvitations(manager())).toEqual([]);
  await expect(invitationByToken(manager(), token)).rejects.toEqual(refusal("account.link-expired"));
  const told = await db.read.select().from(events).orderBy(events.id);
  expect(told.map(({ name, subjectId }) => [name, subjectId])).toEqual([
    ["invitation.sent", invitationId],
    ["invitation.withdrawn", invitationId],
  ]);
  expect(told[1]?.facts["email"]).toBe(told[0]?.facts["email"]);
});

test.each([
  ["sent again", resendInvitation],
  ["taken back", withdrawInvitation],
])("an invitation that was answered meanwhile cannot be %s", async (_done, act) => {
  const { invitationId, token } = await inviteReviewer(manager(), asked);
  await acceptAsNewcomer(aContext(db), { ...newcomer, token });
  const before = await stored();

  await expect(act(manager(), { invitationId })).rejects.toEqual(refusal("invitation.answered"));
  expect(await stored()).toEqual(before);
  expect(await invitationToHandle(manager(), invitationId)).toMatchObject({ isOpen: false });
});

test("another organiser's invitation of a reviewer is not found", async () => {
  const { invitationId } = await inviteReviewer(manager(), asked);
  const stranger = aContext(db, anOrganiserActor((await anOrganiser(db)).id));
  const before = await stored();

  for (const act of [resendInvitation, withdrawInvitation]) {
    await expect(act(stranger, { invitationId })).rejects.toEqual(refusal("invitation.not-found"));
  }
  await expect(invitationToHandle(stranger, invitationId)).rejects.toEqual(refusal("invitation.not-found"));
  expect(await stored()).toEqual(before);
});

test("a colleague's invitation is in the hands of the own institution and of the organiser, of no other institution", async () => {
  const { invitationId } = await inviteColleague(await as(sender), colleague);
  const other = await as(await aMember(db, (await anInstitution(db)).id));
  const author = await as(await aMember(db, institutionId, "author"));

  await expect(resendInvitation(other, { invitationId })).rejects.toEqual(refusal("invitation.not-found"));
  await expect(withdrawInvitation(author, { invitationId })).rejects.toEqual(refusal("invitation.not-found"));
  expect((await membersOfInstitution(author)).invited).toMatchObject([{ id: invitationId, mayHandle: false }]);
  expect((await membersOfInstitution(await as(sender))).invited).toMatchObject([{ id: invitationId, mayHandle: true }]);

  const { token } = await resendInvitation(manager(), { invitationId });
  expect(await invitationByToken(aContext(db), token)).toMatchObject({ kind: "colleague", role: "author" });
  await withdrawInvitation(await as(sender), { invitationId });
  expect(await db.read.$count(invitations)).toBe(0);
});

test("letters that are sent again count with the first: three an hour to one mailbox", async () => {
  const { invitationId } = await inviteColleague(await as(sender), colleague);
  for (let count = 0; count < 2; count += 1) await resendInvitation(await as(sender), { invitationId });
  const before = await stored();

  await expect(resendInvitation(await as(sender), { invitationId })).rejects.toEqual(refusal("account.throttled"));
  expect(await stored()).toEqual(before);
});
