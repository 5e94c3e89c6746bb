import { closeCall } from "#app/domain/calls/commands/close-call.server";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import { makeEdition } from "#app/domain/casebook/commands/make-edition.server";
import { requestRelease } from "#app/domain/casebook/commands/request-release.server";
import { refuseCase } from "#app/domain/cases/commands/refuse-case.server";
import { startCheck } from "#app/domain/cases/commands/start-check.server";
import { submitCase } from "#app/domain/cases/commands/submit-case.server";
import { withdrawCase } from "#app/domain/cases/commands/withdraw-case.server";
import { decideCases } from "#app/domain/reviews/commands/decide-cases.server";
import { releaseResults } from "#app/domain/reviews/commands/release-results.server";
import { rankingOfCall } from "#app/domain/reviews/queries/ranking-of-call.server";
import seed from "#drizzle/seed/demo/cases.json";
import { admit, confirmCopy } from "./check-case";
import type { Calendar } from "./dates";
import { openDemoCall } from "./demo-calls";
import { importCase } from "./import-case";
import { writerOf } from "./institutions";
import { judge } from "./judge";
import type { Cast } from "./people";
import { routeCases } from "./route-cases";
import type { Stage } from "./stage";
import { type SeedHeader, writeCase, writeHeader } from "./write-case";

interface WordCase {
  name: string;
  merit: number;
  header: SeedHeader;
}
const period = ["2022-01", "2024-06"];

/** The four Word files, with what their forms leave open. */
const wordCases: WordCase[] = [
  {
    name: "huamu",
    merit: 0.93,
    header: {
      category: "better-services",
      tasks: ["开展基本医疗服务提升行动", "加强紧密型医联体内涵建设"],
      keywords: ["全专结合", "智慧健康驿站", "互联网+护理"],
      abstract: "",
      period,
    },
  },
  {
    name: "loufeng",
    merit: 0.88,
    header: {
      category: "better-services",
      tasks: ["推进重点人群服务保障行动", "加快中医药在基层使用推广"],
      keywords: ["医养结合", "家庭医生团队", "绩效考核"],
      abstract: "",
      period,
    },
  },
  {
    name: "fengchan",
    merit: 0.82,
    header: {
      category: "better-services",
      tasks: ["加强紧密型医联体内涵建设", "推进重点人群服务保障行动"],
      keywords: ["社区康复", "县域医共体", "柔性流动"],
      abstract: "",
      period,
    },
  },
  {
    name: "dongcheng",
    merit: 0.79,
    header: {
      category: "health-informatics",
      tasks: ["加强基层医疗卫生人才队伍建设", "提高县区医疗卫生数智化服务水平"],
      keywords: ["对口支援", "远程医疗", "民族地区"],
      abstract: "",
      period,
    },
  },
];

/** 2024: run from the invitation to the bound book. Its four Word cases are published, others were not awarded, refused, withdrawn or never finished. */
export async function playFinishedCall(stage: Stage, cast: Cast, { at, endOf }: Calendar) {
  const manager = (moment: Date) => stage.as(cast.manager, moment);
  const writer = (key: string, moment: Date) => stage.as(writerOf(cast.institutions, key), moment);
  const officer = (moment: Date) => stage.as(cast.officer, moment);
  const call = await openDemoCall(manager, {
    ...{ year: 2024, note: "演示", noteEn: "demonstration", short: true },
    ...{ madeAt: at(-73), opensAt: at(-70, "09:00"), closesAt: endOf(-43), reviewsCloseAt: endOf(-26) },
  });
  const callId = call.id;

  const admitted: { caseId: string; merit: number }[] = [];
  for (const { name, merit } of wordCases)
    admitted.push({ merit, caseId: await importCase(await writer(name, at(-60)), { callId, name }) });
  await stage.settle(at(-60, "10:05"));
  for (const [place, { name, header }] of wordCases.entries()) {
    const ctx = await writer(name, at(-55 + place, "15:20"));
    const { caseId } = admitted[place]!;
    await writeHeader(ctx, caseId, header);
    await submitCase(ctx, { caseId });
  }
  const second = await writer("second", at(-50, "16:40"));
  const outpatient = await writeCase(second, { callId, seed: seed.outpatient });
  await submitCase(second, { caseId: outpatient });
  admitted.push({ caseId: outpatient, merit: 0.6 });
  await leaveOthersBehind();

  for (const { caseId } of admitted) await admit(await officer(at(-41)), caseId);
  await stage.settle(at(-41, "11:00"));
  for (const { caseId } of admitted) await confirmCopy(await officer(at(-39, "14:00")), caseId);
  await judgeAll();
  await decideAll();
  await publishWinners();
  return call;

  async function leaveOthersBehind() {
    const company = await writer("company", at(-48));
    const franchise = await writeCase(company, { callId, seed: seed.franchise });
    await submitCase(company, { caseId: franchise });
    await startCheck(await officer(at(-42)), { caseId: franchise });
    const note = "所报内容以产品加盟与销售为主，与征集的公益性和所选类别不符。";
    await refuseCase(await officer(at(-42, "10:30")), { caseId: franchise, reasons: ["wrong-category", "other"], note });

    const street = await writer("street", at(-47));
    const withdrawn = await writeCase(street, { callId, seed: seed.knocking, sections: 2 });
    await withdrawCase(await writer("street", at(-45)), { caseId: withdrawn });
    await writeCase(await writer("third", at(-44, "23:40")), { callId, seed: seed.quietward, sections: 1 });
  }

  async function judgeAll() {
    const desks = await routeCases(stage, cast, callId, at(-38));
    const ranking = await rankingOfCall(await manager(at(-38)), { callId });
    for (const [place, { assignmentId, reviewer, reviewerId }] of desks.entries()) {
      const { caseId } = await caseBehind(assignmentId);
      const merit = admitted.find((one) => one.caseId === caseId)?.merit ?? 0;
      const ctx = await stage.as(reviewerId, at(-36 + (place % 8), "20:00"));
      await judge(ctx, { assignmentId, callId, merit, reviewer });
    }
    return ranking;
  }

  async function decideAll() {
    const { rows } = await rankingOfCall(await stage.as(cast.chair, at(-24)), { callId });
    const levels = ["typical", "typical", "excellent", "shortlisted"];
    for (const [place, { caseId }] of rows.entries()) {
      const ctx = await stage.as(cast.chair, at(-24, "15:00"));
      await decideCases(ctx, { callId, caseIds: [caseId], level: levels[place] ?? null });
    }
    await releaseResults(await manager(at(-22)), { callId });
  }

  async function publishWinners() {
    const names = { zh: "2024 健康中国实践典型案例汇编（演示）", en: "Healthy China Practice Cases 2024 (demonstration)" };
    const { id: editionId } = await makeEdition(await manager(at(-20)), { callId, names });
    const { rows } = await rankingOfCall(await manager(at(-20)), { callId });
    const caseIds = rows.filter(({ level }) => level !== null).map(({ caseId }) => caseId);
    await requestRelease(await manager(at(-20)), { editionId, caseIds });
    await stage.settle(at(-20, "10:05"));
    const { rev } = (await callStructure((await manager(at(-18))).db.read, callId)).call;
    await closeCall(await manager(at(-18)), { callId, rev });
  }
}
