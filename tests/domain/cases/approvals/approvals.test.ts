import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { answerApproval } from "#app/domain/cases/commands/answer-approval.server";
import { circulateCase } from "#app/domain/cases/commands/circulate-case.server";
import { recallCase } from "#app/domain/cases/commands/recall-case.server";
import { returnCase } from "#app/domain/cases/commands/return-case.server";
import { startCheck } from "#app/domain/cases/commands/start-check.server";
import { submitCase } from "#app/domain/cases/commands/submit-case.server";
import { approvalOfCase } from "#app/domain/cases/queries/approval-of-case.server";
import { approvalsWaiting } from "#app/domain/cases/queries/approvals-waiting.server";
import type { Context } from "#app/domain/context.server";
import { changeMember } from "#app/domain/people/commands/change-member.server";
import { closeAccount } from "#app/domain/people/commands/close-account.server";
import { setApprovalSteps } from "#app/domain/people/commands/set-approval-steps.server";
import { cases } from "#drizzle/schema/cases";
import { memberships } from "#drizzle/schema/people";
import { events, mails } from "#drizzle/schema/record";
import { amendHeader } from "#tests/support/amend-header";
import { aMember } from "#tests/support/factories/member";
import { later } from "#tests/support/factories/context";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { written } from "#tests/support/story";

/** A house with an author, a head of department and an office, whose two steps a case has to pass; the writer of the desk is its sender. */
async function aHouseWithSteps() {
  const desk = await anOrganiserDesk();
  const join = async (role: "author" | "department-head") =>
    desk.actingAs(await aMember(desk.db, desk.institutionId, role));
  const [author, head, office] = [await join("author"), await join("department-head"), await join("author")];
  const idOf = ({ actor }: Context) => actor.userId ?? "";
  const steps = [
    { name: "护理部", approverIds: [idOf(head)] },
    { name: "医务处", approverIds: [idOf(office)] },
  ];
  await setApprovalSteps(desk.writer, { steps });
  return { ...desk, sender: desk.writer, author, head, office, idOf };
}

const inHand = async (ctx: Context, caseId: string) => (await approvalOfCase(ctx, caseId)).inHand ?? "";
const answer = async (ctx: Context, caseId: string, intent: "approve" | "send-back", note = "") =>
  answerApproval(ctx, { caseId, step: await inHand(ctx, caseId), intent, note });
const stateOf = async ({ db }: Context, caseId: string) =>
  (await db.read.select({ state: cases.state }).from(cases).where(eq(cases.id, caseId)))[0]?.state;
const letters = async ({ db }: Context) =>
  await db.read.select({ template: mails.template, userId: mails.userId }).from(mails).orderBy(asc(mails.id));

test("a case passes its steps in order, each told in its turn, and then its sender hands it in", async () => {
  const { callId, author, head, office, sender, idOf } = await aHouseWithSteps();
  const caseId = await written(author, callId);

  await expect(submitCase(author, { caseId })).rejects.toEqual(refusal("case.not-approved"));
  await circulateCase(author, { caseId });
  expect(await stateOf(author, caseId)).toBe("internal");
  expect(await approvalsWaiting(head)).toMatchObject([{ id: caseId, step: "护理部" }]);
  expect(await approvalsWaiting(office)).toEqual([]);
  await expect(answer(office, caseId, "approve")).rejects.toEqual(refusal("case.not-your-step"));

  await answer(head, caseId, "approve", "数据已核对");
  expect(await approvalsWaiting(office)).toMatchObject([{ id: caseId, step: "医务处" }]);
  await expect(submitCase(sender, { caseId })).rejects.toEqual(refusal("case.not-approved"));
  await answer(office, caseId, "approve");
  await expect(submitCase(author, { caseId })).rejects.toEqual(refusal("case.sender-only"));
  const { version } = await submitCase(sender, { caseId });

  expect(version).toBe(1);
  expect(await stateOf(author, caseId)).toBe("submitted");
  const told = (await letters(author)).filter(({ template }) => template.startsWith("approval"));
  expect(told).toEqual(
    expect.arrayContaining([
      { template: "approval-asked", userId: idOf(head) },
      { template: "approval-asked", userId: idOf(office) },
      { template: "approval-given", userId: idOf(sender) },
    ]),
  );
  expect(told).toHaveLength(3);
});

test("sent back it is a draft again, its writer reads why, and it goes round from the first step", async () => {
  const { db, callId, author, head, idOf } = await aHouseWithSteps();
  const caseId = await written(author, callId);
  await circulateCase(author, { caseId });

  await answer(head, caseId, "send-back", "缺少对照数据");

  expect(await stateOf(author, caseId)).toBe("draft");
  expect((await approvalOfCase(author, caseId)).steps).toMatchObject([
    { outcome: "sent-back", note: "缺少对照数据" },
    { outcome: null },
  ]);
  expect(await letters(author)).toContainEqual({ template: "approval-sent-back", userId: idOf(author) });
  await circulateCase(author, { caseId });
  expect(await inHand(author, caseId)).not.toBe("");
  const names = await db.read.select({ name: events.name }).from(events).where(eq(events.subjectId, caseId));
  expect(names.map(({ name }) => name).filter((name) => name === "case.circulated")).toHaveLength(2);
});

test("two answers to one step: the second is told that somebody was first, and changes nothing", async () => {
  const { callId, author, head, sender } = await aHouseWithSteps();
  const caseId = await written(author, callId);
  await circulateCase(author, { caseId });
  const step = await inHand(head, caseId);

  await answerApproval(head, { caseId, step, intent: "approve" });

  await expect(answerApproval(sender, { caseId, step, intent: "send-back", note: "再看看" })).rejects.toEqual(
    refusal("case.step-answered"),
  );
  expect((await approvalOfCase(author, caseId)).steps[0]).toMatchObject({ outcome: "approved" });
});

test("a text changed after an approval is marked, and a sender may answer for somebody who is away", async () => {
  const { callId, author, head, sender } = await aHouseWithSteps();
  const caseId = await written(author, callId);
  await circulateCase(author, { caseId });
  await answer(head, caseId, "approve");
  expect((await approvalOfCase(author, caseId)).steps[0]).toMatchObject({ isChangedSince: false });

  await amendHeader(author, caseId, { title: "改过的题名" });
  expect((await approvalOfCase(author, caseId)).steps[0]).toMatchObject({ isChangedSince: true });
  await answer(sender, caseId, "approve");

  const { steps, isApproved } = await approvalOfCase(sender, caseId);
  expect(steps[1]).toMatchObject({ outcome: "approved", isInPlace: true });
  expect(isApproved).toBe(true);
});

test("taken back it is written on, and approvals so far count no more", async () => {
  const { callId, author, head, sender } = await aHouseWithSteps();
  const caseId = await written(author, callId);
  await circulateCase(author, { caseId });
  await answer(head, caseId, "approve");

  await recallCase(author, { caseId });

  expect(await stateOf(author, caseId)).toBe("draft");
  await expect(submitCase(sender, { caseId })).rejects.toEqual(refusal("case.not-approved"));
  await expect(recallCase(author, { caseId })).rejects.toEqual(refusal("case.wrong-state"));
});

test("a revision goes round inside while the organiser sees it as returned", async () => {
  const { callId, author, head, office, sender, as } = await aHouseWithSteps();
  const officer = await as("officer");
  const caseId = await written(author, callId);
  await circulateCase(author, { caseId });
  await answer(head, caseId, "approve");
  await answer(office, caseId, "approve");
  await submitCase(sender, { caseId });
  await startCheck(officer, { caseId });
  await returnCase(officer, { caseId, reasons: ["other"], note: "请补", dueAt: later(officer.now, 10_000) });

  await expect(submitCase(sender, { caseId })).rejects.toEqual(refusal("case.not-approved"));
  await circulateCase(author, { caseId });
  expect(await stateOf(author, caseId)).toBe("returned");
  await answer(head, caseId, "approve");
  await answer(office, caseId, "approve");
  expect(await submitCase(sender, { caseId })).toMatchObject({ version: 2 });
});

test("an unfinished case is not sent round, and where no steps are asked nothing is", async () => {
  const { callId, author, sender } = await aHouseWithSteps();
  const caseId = await written(author, callId);
  await amendHeader(author, caseId, { title: "" });
  await expect(circulateCase(author, { caseId })).rejects.toEqual(refusal("case.incomplete"));

  await amendHeader(author, caseId, { title: "题名" });
  await setApprovalSteps(sender, { steps: [] });
  await expect(circulateCase(author, { caseId })).rejects.toEqual(refusal("case.no-approval-asked"));
  expect(await submitCase(author, { caseId })).toMatchObject({ version: 1 });
});

test("only a sender sets the steps, and only colleagues whose account is open are named", async () => {
  const { db, author, head, sender, actingAs, idOf } = await aHouseWithSteps();
  const steps = [{ name: "护理部", approverIds: [idOf(head)] }];
  await expect(setApprovalSteps(author, { steps })).rejects.toEqual(refusal("institution.not-found"));

  const { institutionId: elsewhere } = await anOrganiserDesk();
  expect(elsewhere).not.toBe("");
  const stranger = { name: "外院", approverIds: ["nobody"] };
  await expect(setApprovalSteps(sender, { steps: [stranger] })).rejects.toEqual(refusal("institution.not-a-member"));
  await closeAccount(sender, { userId: idOf(head) });
  await expect(setApprovalSteps(sender, { steps })).rejects.toEqual(refusal("institution.not-a-member"));
  expect((await actingAs(idOf(author))).actor.institution?.role).toBe("author");
  expect(await db.read.$count(memberships)).toBe(4);
});

test("a sender gives colleagues their roles; the last sender stays one", async () => {
  const { author, sender, actingAs, idOf } = await aHouseWithSteps();
  const own = idOf(sender);
  await expect(changeMember(sender, { userId: own, role: "author" })).rejects.toEqual(
    refusal("institution.last-sender"),
  );
  await expect(changeMember(author, { userId: own, role: "author" })).rejects.toEqual(refusal("institution.not-found"));

  await changeMember(sender, { userId: idOf(author), role: "sender", department: "质控办" });
  expect((await actingAs(idOf(author))).actor.institution?.role).toBe("sender");
  await changeMember(sender, { userId: own, role: "author" });
  expect((await actingAs(own)).actor.institution?.role).toBe("author");
});
