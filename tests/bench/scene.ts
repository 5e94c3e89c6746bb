import { openDemoCall } from "#app/cli/demo/demo-calls";
import type { SeedBlock } from "#app/cli/demo/document-of";
import { type SeedCase, writeCase } from "#app/cli/demo/write-case";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import { submitCase } from "#app/domain/cases/commands/submit-case.server";
import type { Context } from "#app/domain/context.server";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { anInstitution } from "#tests/support/factories/institution";
import { aMember, anOrganiserMember, aReviewer } from "#tests/support/factories/member";
import { anOrganiser } from "#tests/support/factories/organiser";
import { admitted, routed } from "#tests/support/story";

type Stored = Pick<Context, "db" | "store">;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const region = {
  regionCode: "330000",
  regionName: "浙江省示例市",
  contactName: "演示经办人",
  contactEmail: "a@example.org",
};

/** Who plays in a bench, each with the rights of an account. */
async function aCast({ db, store }: Stored) {
  const organiser = await anOrganiser(db);
  const institution = await anInstitution(db, region);
  const as = async (userId: string, now = new Date()): Promise<Context> => {
    const actor = await actorOfUser(db.read, userId);
    if (!actor) throw new Error("an account of the bench is missing");
    return { db, store, actor, now };
  };
  return {
    as,
    member: await aMember(db, institution.id),
    manager: await anOrganiserMember(db, organiser.id, "manager"),
    officer: await anOrganiserMember(db, organiser.id, "officer"),
    reviewers: [await aReviewer(db), await aReviewer(db), await aReviewer(db)],
  };
}

/** A case of the length the demo's calls allow, on the desks of three reviewers. Answers one of them, and the assignments. */
export async function caseOnDesks(stored: Stored) {
  const { as, member, manager, officer, reviewers } = await aCast(stored);
  const call = await demoCall((at) => as(manager, at));
  const caseId = await writeCase(await as(member), { callId: call.id, seed: longCase });
  await submitCase(await as(member), { caseId });
  await admitted(await as(officer), caseId);
  const assignments = await routed(await as(officer), call.id, [caseId]);
  const reviewer = reviewers[0]!;
  const own = assignments.find(({ reviewerId }) => reviewerId === reviewer)!;
  const another = assignments.find(({ reviewerId }) => reviewerId === reviewers[1])!;
  return {
    callId: call.id,
    reviewer: await as(reviewer),
    own,
    another: { ...another, ctx: await as(another.reviewerId) },
  };
}

/** An empty draft of the demo's call, and who writes it. */
export async function draftOnScreen(stored: Stored) {
  const { as, member, manager } = await aCast(stored);
  const call = await demoCall((at) => as(manager, at));
  const writer = await as(member);
  return { writer, caseId: (await startCase(writer, { callId: call.id })).id };
}

const demoCall = (as: Parameters<typeof openDemoCall>[0]) =>
  openDemoCall(as, {
    ...{ year: 2025, note: "演示", noteEn: "demonstration", short: true },
    ...{ madeAt: inDays(-9), opensAt: inDays(-8), closesAt: inDays(8), reviewsCloseAt: inDays(30) },
  });

const sentence =
  "专科医师定方案，全科医师管用药，健康管理师每月上门一次，把血压、血糖和用药记进同一本账，按季公示达标情况。";
const table: SeedBlock = {
  rows: [
    ["指标", "2021 年", "2022 年", "2023 年"],
    ...["规范管理人数", "血压达标率", "血糖达标率", "人均年费用"].map((name, row) => [
      name,
      ...[1, 2, 3].map((year) => `${(row + 2) * 1000 + year * 37}`),
    ]),
  ],
};
const section: SeedBlock[] = [
  "## 做了什么",
  sentence.repeat(4),
  [sentence, sentence],
  "## 得到什么",
  sentence.repeat(3),
  table,
];

/** Some 2,200 字 in four sections, with headings, lists, tables and a figure. */
const longCase: SeedCase = {
  title: "医共体里的慢病“三师共管”：一个县三年的做法与账本",
  category: "safe-hospital",
  tasks: ["开展基本医疗服务提升行动"],
  keywords: ["慢病管理", "医共体", "三师共管"],
  abstract: "由专科医师、全科医师和健康管理师共同管理慢性病患者，统一用药目录和随访标准，结余留用。",
  period: ["2021-01", "2023-12"],
  sections: { background: section, practice: section, results: section, lessons: section },
  figure: { caption: "三年血压达标率", bars: [41, 55, 69] },
};
