import { createCall, type NewCall } from "#app/domain/calls/commands/create-call.server";
import { openCall } from "#app/domain/calls/commands/open-call.server";
import { defaultSettings } from "#app/domain/calls/defaults/default-settings.server";
import type { CallSettings, ComplianceAnswers } from "#app/domain/calls/settings";
import type { Context } from "#app/domain/context.server";

/** The Word files of the demo are short: its calls ask for less than the campaign does. */
const shortCases: CallSettings = {
  ...defaultSettings,
  limits: {
    ...defaultSettings.limits,
    abstract: { required: false, max: 200 },
    body: { min: 200, max: 2500 },
    images: { min: 1, max: 6, minBytes: 0 },
  },
};

const compliance: ComplianceAnswers = {
  name: "名称仅用于演示，不是任何机关批准的评比达标表彰项目。",
  approval: "演示数据，没有也不需要批准文号。",
  fee: "申报、评审、发布、入编各环节都不收费。",
  plaques: "不制作、不发放奖牌和证书。",
  winners: "入选数不超过有效申报数的三成。",
  attendance: "入选与是否参加会议、培训无关。",
};

const contact = "演示征集组织单位，demo@demo.example.org（演示地址，不接收邮件）";
const programmeNames = { zh: "健康中国实践典型案例征集（演示）", en: "Healthy China Practice Cases (demonstration)" };

const introduction = {
  introductionZh:
    "为总结推广各地推进健康中国建设的实践经验，面向各级各类医疗卫生机构征集典型案例。\n\n本征集为演示：其中四个案例取自公开的案例文档，其余机构与案例均为虚构，不产生任何认定结果。",
  introductionEn:
    "Institutions of all kinds are invited to submit cases of practice in building a healthy China.\n\nThis call is a demonstration: four of its cases come from published case documents, all other institutions and cases are invented, and nothing in it is a real result.",
};

/** When a demo call runs. */
interface Span {
  madeAt: Date;
  opensAt: Date;
  closesAt: Date;
  reviewsCloseAt: Date;
}

/** Sets one of the demo's calls up and opens it. The first makes the programme, the others continue it. */
export async function openDemoCall(
  ctxAt: (at: Date) => Promise<Context>,
  { year, note, noteEn, short, programmeId, ...span }: Span & DemoCall,
) {
  const { madeAt, ...dates } = span;
  const ctx = await ctxAt(madeAt);
  const wanted: NewCall = {
    programme: programmeId ? { id: programmeId } : programmeNames,
    slug: `hcpc-${year}`,
    year,
    zh: `${year} 健康中国实践典型案例征集（${note}）`,
    en: `Healthy China Practice Cases ${year} (${noteEn})`,
    ...introduction,
    contact,
    isDemo: true,
    ...dates,
    ...(short ? { settings: shortCases } : {}),
  };
  const { id, rev } = await createCall(ctx, wanted);
  return openCall(ctx, { callId: id, rev, compliance });
}

interface DemoCall {
  year: number;
  note: string;
  noteEn: string;
  /** Whether short cases suffice; otherwise the limits of the campaign's notice apply. */
  short: boolean;
  programmeId?: string;
}
