import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { addCoApplicant } from "#app/domain/cases/commands/add-co-applicant.server";
import { answerCoApplication } from "#app/domain/cases/commands/answer-co-application.server";
import { askCoApplicantAgain } from "#app/domain/cases/commands/ask-co-applicant-again.server";
import { removeCoApplicant } from "#app/domain/cases/commands/remove-co-applicant.server";
import { submitCase } from "#app/domain/cases/commands/submit-case.server";
import { withdrawCase } from "#app/domain/cases/commands/withdraw-case.server";
import { coApplicantState } from "#app/domain/cases/co-applicants/co-applicant-state";
import { coApplicationByToken } from "#app/domain/cases/queries/co-application-by-token.server";
import { coApplicantsOfCase } from "#app/domain/cases/queries/co-applicants-of-case.server";
import { versionToBlind } from "#app/domain/cases/queries/version-to-blind.server";
import { visitor } from "#app/domain/actor";
import { institutions } from "#drizzle/schema/people";
import { caseVersions } from "#drizzle/schema/cases";
import { events, mails } from "#drizzle/schema/record";
import { aMember } from "#tests/support/factories/member";
import { anInstitution } from "#tests/support/factories/institution";
import { later } from "#tests/support/factories/context";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { written } from "#tests/support/story";

const partner = { name: "示例市联合医院", contactName: "联系人", contactEmail: "partner@example.org" };
const said = { answeredBy: "钱院长", answeredTitle: "院长" };

async function aDraftTogether() {
  const desk = await anOrganiserDesk();
  const { writer, callId } = desk;
  const caseId = await written(writer, callId);
  const { coApplicantId, token } = await addCoApplicant(writer, { caseId, ...partner });
  return { ...desk, caseId, coApplicantId, token, asked: { ...writer, actor: visitor("zh-CN") } };
}

test("an institution confirms by its link; only then the case is handed in, with its name, which no reviewer reads", async () => {
  const { db, writer, caseId, token, asked } = await aDraftTogether();
  await expect(submitCase(writer, { caseId })).rejects.toEqual(refusal("case.incomplete"));
  expect(await coApplicationByToken(asked, token)).toMatchObject({ asked: partner.name, answer: null });

  await answerCoApplication(asked, { token, intent: "confirm", ...said });
  const { hash } = await submitCase(writer, { caseId });

  expect(await coApplicationByToken(asked, token)).toMatchObject({ answer: "confirmed" });
  const [version] = await db.read.select().from(caseVersions).where(eq(caseVersions.caseId, caseId));
  expect(version).toMatchObject({ hash, content: { coApplicants: [partner.name] } });
  expect((await versionToBlind(db.read, caseId)).identities.institutionNames).toContain(partner.name);
  const told = await db.read.select({ template: mails.template }).from(mails);
  expect(told.map(({ template }) => template)).toEqual(
    expect.arrayContaining(["co-application-asked", "co-application-confirmed"]),
  );
});

test("one that declines says why; asked again it answers by the new link, and the old one opens nothing", async () => {
  const { writer, caseId, coApplicantId, token, asked } = await aDraftTogether();
  await answerCoApplication(asked, { token, intent: "decline", note: "并未参与", ...said });
  expect((await coApplicantsOfCase(writer, caseId)).coApplicants).toMatchObject([
    { state: "declined", note: "并未参与", answeredBy: "钱院长" },
  ]);
  await expect(answerCoApplication(asked, { token, intent: "confirm", ...said })).rejects.toEqual(
    refusal("co-applicant.answered"),
  );

  const again = await askCoApplicantAgain(writer, { caseId, coApplicantId });
  await expect(coApplicationByToken(asked, token)).rejects.toEqual(refusal("account.link-expired"));
  await answerCoApplication(asked, { token: again.token, intent: "confirm", ...said });
  expect((await coApplicantsOfCase(writer, caseId)).coApplicants).toMatchObject([{ state: "confirmed", note: "" }]);
  await expect(askCoApplicantAgain(writer, { caseId, coApplicantId })).rejects.toEqual(
    refusal("co-applicant.answered"),
  );
});

test("a link ends after fourteen days, with its case, or when its institution is taken off", async () => {
  const { writer, caseId, coApplicantId, token, asked } = await aDraftTogether();
  const late = { ...asked, now: later(asked.now, 14 * 24 * 60) };
  await expect(answerCoApplication(late, { token, intent: "confirm", ...said })).rejects.toEqual(
    refusal("account.link-expired"),
  );
  await removeCoApplicant(writer, { caseId, coApplicantId });
  await expect(coApplicationByToken(asked, token)).rejects.toEqual(refusal("account.link-expired"));

  const { token: another } = await addCoApplicant(writer, { caseId, ...partner });
  await withdrawCase(writer, { caseId });
  await expect(coApplicationByToken(asked, another)).rejects.toEqual(refusal("account.link-expired"));
});

test("nobody is named twice, nobody names their own house, and ten are enough", async () => {
  const { db, writer, institutionId, caseId } = await aDraftTogether();
  const [own] = await db.read.select().from(institutions).where(eq(institutions.id, institutionId));
  for (const name of [" 示例市联合医院 ", own!.name])
    await expect(addCoApplicant(writer, { caseId, ...partner, name })).rejects.toEqual(
      refusal("co-applicant.named-already"),
    );
  for (let more = 2; more <= 10; more++)
    await addCoApplicant(writer, { caseId, ...partner, name: `联合${more}院`, contactEmail: `p${more}@example.org` });
  await expect(
    addCoApplicant(writer, { caseId, ...partner, name: "再一院", contactEmail: "more@example.org" }),
  ).rejects.toEqual(refusal("co-applicant.too-many"));
});

test("four letters to one mailbox within an hour are one too many, and strangers use up none of them", async () => {
  const { db, writer, caseId, coApplicantId, actingAs } = await aDraftTogether();
  const stranger = await actingAs(await aMember(db, (await anInstitution(db)).id));
  for (let tried = 0; tried < 4; tried++)
    await expect(askCoApplicantAgain(stranger, { caseId, coApplicantId })).rejects.toEqual(refusal("case.not-found"));
  await askCoApplicantAgain(writer, { caseId, coApplicantId });
  await askCoApplicantAgain(writer, { caseId, coApplicantId });
  await expect(askCoApplicantAgain(writer, { caseId, coApplicantId })).rejects.toEqual(refusal("account.throttled"));
});

test("another institution neither reads nor changes who applies together", async () => {
  const { db, caseId, coApplicantId, actingAs } = await aDraftTogether();
  const stranger = await actingAs(await aMember(db, (await anInstitution(db)).id));
  const before = await db.read.$count(events);

  await expect(coApplicantsOfCase(stranger, caseId)).rejects.toEqual(refusal("case.not-found"));
  await expect(addCoApplicant(stranger, { caseId, ...partner, name: "外院" })).rejects.toEqual(
    refusal("case.not-found"),
  );
  await expect(removeCoApplicant(stranger, { caseId, coApplicantId })).rejects.toEqual(refusal("case.not-found"));
  await expect(askCoApplicantAgain(stranger, { caseId, coApplicantId })).rejects.toEqual(refusal("case.not-found"));
  expect(await db.read.$count(events)).toBe(before);
});

const now = new Date("2026-11-10T02:00:00Z");
test.each([
  { expiresAt: later(now, 1), confirmedAt: null, declinedAt: null, state: "asked" },
  { expiresAt: now, confirmedAt: null, declinedAt: null, state: "expired" },
  { expiresAt: now, confirmedAt: now, declinedAt: null, state: "confirmed" },
  { expiresAt: later(now, 1), confirmedAt: null, declinedAt: now, state: "declined" },
  { expiresAt: null, confirmedAt: null, declinedAt: null, state: "expired" },
])("with $expiresAt, $confirmedAt, $declinedAt a co-applicant is $state", ({ state, ...facts }) => {
  expect(coApplicantState(facts, now)).toBe(state);
});
