import { refuseCase } from "#app/domain/cases/commands/refuse-case.server";
import { startCheck } from "#app/domain/cases/commands/start-check.server";
import { submitCase } from "#app/domain/cases/commands/submit-case.server";
import { withdrawCase } from "#app/domain/cases/commands/withdraw-case.server";
import seed from "#drizzle/seed/demo/cases.json";
import wordCases from "#drizzle/seed/demo/word-cases.json";
import { acceptImport } from "./accept-import";
import { addNote } from "./add-note";
import { admit, confirmCopy } from "./check-case";
import type { Calendar } from "./dates";
import { openDemoCall } from "./demo-calls";
import { importCase } from "./import-case";
import { judge } from "./judge";
import type { Cast } from "./people";
import { type Play, playOf } from "./play";
import { publishCall } from "./publish-call";
import { routeCases } from "./route-cases";
import type { Stage } from "./stage";
import { writeCase, writeHeader } from "./write-case";

/** A case on its way to judging, with how good the reviewers will find it. */
interface Contender {
  caseId: string;
  merit: number;
}

/** 2024: a call from the announcement to the bound book. Its four Word cases are published; others got no award, were refused, withdrawn, or never handed in. */
export async function playFinishedCall(stage: Stage, cast: Cast, calendar: Calendar) {
  const { at, endOf } = calendar;
  const call = await openDemoCall((moment) => stage.as(cast.manager, moment), {
    ...{ year: 2024, note: "演示", noteEn: "demonstration", short: true },
    ...{ madeAt: at(-73), opensAt: at(-70, "09:00"), closesAt: endOf(-43), reviewsCloseAt: endOf(-26) },
  });
  const play = playOf(stage, cast, call.id);
  const contenders = [...(await submitWordCases(play, calendar)), await submitInventedCase(play, calendar)];
  await leaveOthersBehind(play, calendar);
  await checkAndJudge(play, calendar, contenders);
  await publishCall(play, calendar);
  return call;
}

async function submitWordCases({ callId, stage, institution }: Play, { at }: Calendar): Promise<Contender[]> {
  const contenders: Contender[] = [];
  for (const { name, merit } of wordCases) {
    contenders.push({ merit, caseId: await importCase(await institution(name, at(-60)), { callId, name }) });
  }
  await stage.settle(at(-60, "10:05"));
  for (const [place, { name, ...header }] of wordCases.entries()) {
    const ctx = await institution(name, at(-55 + place, "15:20"));
    const { caseId } = contenders[place]!;
    await acceptImport(ctx, caseId);
    await writeHeader(ctx, caseId, header);
    // says where the text comes from, and brings the shortest of the four up to the call's 200 字
    await addNote(ctx, caseId, "（本文据公开的案例文档录入，仅供演示。）");
    await submitCase(ctx, { caseId });
  }
  return contenders;
}

async function submitInventedCase({ callId, institution }: Play, { at }: Calendar): Promise<Contender> {
  const ctx = await institution("second", at(-50, "16:40"));
  const caseId = await writeCase(ctx, { callId, seed: seed.outpatient });
  await submitCase(ctx, { caseId });
  return { caseId, merit: 0.6 };
}

/** What every call has besides: one that does not fit, one that is taken back, one that was never finished. */
async function leaveOthersBehind({ callId, institution, organiser }: Play, { at }: Calendar) {
  const company = await institution("company", at(-48));
  const refused = await writeCase(company, { callId, seed: seed.franchise });
  await submitCase(company, { caseId: refused });
  const officer = await organiser("officer", at(-42));
  await startCheck(officer, { caseId: refused });
  const note = "所报内容以产品加盟与销售为主，与征集的公益性和所选类别不符。";
  await refuseCase(officer, { caseId: refused, reasons: ["wrong-category", "other"], note });

  const street = await institution("street", at(-47));
  const withdrawn = await writeCase(street, { callId, seed: seed.knocking, sections: 2 });
  await withdrawCase(await institution("street", at(-45)), { caseId: withdrawn });

  await writeCase(await institution("third", at(-43, "23:40")), { callId, seed: seed.quietward, sections: 1 });
}

async function checkAndJudge(play: Play, { at }: Calendar, contenders: readonly Contender[]) {
  const { callId, stage, cast, organiser } = play;
  for (const { caseId } of contenders) await admit(await organiser("officer", at(-41)), caseId);
  await stage.settle(at(-41, "11:00"));
  for (const { caseId } of contenders) await confirmCopy(await organiser("officer", at(-39, "14:00")), caseId);

  const desks = await routeCases(stage, cast, callId, at(-38));
  for (const [place, { assignmentId, caseId, reviewer, reviewerId }] of desks.entries()) {
    const merit = contenders.find((contender) => contender.caseId === caseId)?.merit ?? 0;
    await judge(await stage.as(reviewerId, at(-36 + (place % 8), "20:00")), { assignmentId, callId, merit, reviewer });
  }
}
