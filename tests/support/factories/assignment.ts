import { eq } from "drizzle-orm";
import type { Database } from "#app/db/database";
import type { BlindContent, CaseContent } from "#app/domain/cases/content";
import { rounds } from "#drizzle/schema/calls";
import { blindCopies, caseVersions } from "#drizzle/schema/cases";
import { assignments } from "#drizzle/schema/reviews";
import { anActor } from "./actor";
import { aCall } from "./call";
import { aCase } from "./case";
import { aReviewer } from "./member";

const blind: BlindContent = {
  title: "【本院】的慢病管理",
  abstract: "由【本院】牵头。",
  keywords: ["慢病管理"],
  tasks: [],
  period: { from: "2023-01", to: "2024-12" },
  sections: [
    {
      key: "practice",
      document: {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: "【本院】把全县编成四十二个小组。" }] }],
      },
    },
  ],
};

/** What nobody who judges may be shown. */
const content: CaseContent = {
  ...{ title: "示例市第一医院的慢病管理", abstract: "", categoryKey: "", tasks: [], keywords: [] },
  period: { from: "2023-01", to: "2024-12" },
  institution: { id: "institution", name: "示例市第一医院", creditCode: null, regionCode: null, regionName: null },
  ...{ authors: [], sections: [], figures: [], attachments: [], declarations: [] },
};

const at = new Date("2026-11-10T02:00:00Z");

/** A case on a reviewer's desk. The call, and a reviewer who has pledged, are made unless given. Answers the row, the call and who judges. */
export async function anAssignment(db: Database, given: { callId?: string; reviewerId?: string; code?: string } = {}) {
  const callId = given.callId ?? (await aCall(db)).call.id;
  const reviewerId = given.reviewerId ?? (await aReviewer(db));
  const { id: caseId, createdBy } = await aCase(db, { callId, state: "judging", title: content.title });
  const [round] = await db.read.select().from(rounds).where(eq(rounds.callId, callId));
  const row = await db.transact(async (tx) => {
    const [version] = await tx
      .insert(caseVersions)
      .values({ caseId, position: 1, content, hash: "", receipt: caseId, submittedBy: createdBy, createdAt: at })
      .returning();
    const [copy] = await tx
      .insert(blindCopies)
      .values({
        ...{ caseId, versionId: version!.id, state: "confirmed", content: blind, replacements: [], rev: 1 },
        ...{ createdAt: at, confirmedAt: at, confirmedBy: "officer" },
      })
      .returning();
    const [made] = await tx
      .insert(assignments)
      .values({
        ...{ caseId, reviewerId, roundId: round!.id, blindCopyId: copy!.id, code: given.code ?? "0001" },
        ...{ state: "assigned", score: 0, assignedBy: "officer", createdAt: at },
        parts: { category: 0, tags: 0, title: 0, sameProvince: 0 },
      })
      .returning();
    return made!;
  });
  return { ...row, callId, reviewer: anActor({ userId: reviewerId, reviewer: true }) };
}
