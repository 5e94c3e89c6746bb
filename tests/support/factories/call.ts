import type { Database } from "#app/db/database";
import { createCall, type NewCall } from "#app/domain/calls/commands/create-call.server";
import { openCall } from "#app/domain/calls/commands/open-call.server";
import { callStructure, type CallStructure } from "#app/domain/calls/queries/call-structure.server";
import type { ComplianceAnswers } from "#app/domain/calls/settings";
import { freshStore } from "#tests/support/store";
import { anOrganiserActor } from "./actor";
import { anOrganiser } from "./organiser";

export const complianceAnswers: ComplianceAnswers = {
  name: "名称由示例单位批准使用。",
  approval: "示例函〔2026〕1号。",
  fee: "申报、评审、发布、入编各环节都不收费。",
  plaques: "不制作、不发放奖牌。",
  winners: "不超过有效申报数的20%。",
  attendance: "入选与是否参会无关。",
};

let made = 0;

/**
 * A call made through the commands by its organiser's manager: open for submission in November 2026 with the default
 * outline and settings, unless told otherwise. `now` (10 November 2026, 10:00 in Beijing) lies within it.
 */
export async function aCall(
  db: Database,
  { state = "open", organiserId, now = new Date("2026-11-10T02:00:00Z"), ...values }: CallToMake = {},
): Promise<CallStructure> {
  const organiser = organiserId ?? (await anOrganiser(db)).id;
  const ctx = { db, store: freshStore(), actor: anOrganiserActor(organiser), now };
  const { id, rev } = await createCall(ctx, {
    programme: { zh: "健康中国实践典型案例", en: "Healthy China Practice Cases" },
    slug: `call-${++made}`,
    year: 2026,
    zh: "2026 健康中国实践典型案例征集",
    en: "Healthy China Practice Cases 2026",
    introductionZh: "为总结推广各地推进健康中国建设的实践经验，现面向全国征集典型案例。",
    introductionEn: "We invite cases of practice from all over the country.",
    contact: "010-0000-0000，工作日9:00–17:00",
    opensAt: new Date("2026-10-31T16:00:00Z"),
    closesAt: new Date("2026-11-28T16:00:00Z"),
    reviewsCloseAt: new Date("2026-12-31T16:00:00Z"),
    ...values,
  });
  if (state === "open") await openCall(ctx, { callId: id, rev, compliance: complianceAnswers });
  return callStructure(db.read, id);
}

interface CallToMake extends Partial<NewCall> {
  state?: "draft" | "open";
  /** Without one, an organiser of its own is made. */
  organiserId?: string;
  now?: Date;
}
