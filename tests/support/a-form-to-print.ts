import type { ApplicationToPrint } from "#app/domain/application-form/form-to-print";
import type { RichDocument } from "#app/domain/documents/document";
import { digestOf } from "#app/domain/record/digest.server";

const sentence = "医院牵头建立专病门诊，与社区卫生服务中心共享号源和检查结果，患者在家门口就能完成复诊。";

const text = (times: number): RichDocument => ({
  type: "doc",
  content: Array.from({ length: times }, (_, place) => ({
    type: "paragraph" as const,
    content: [{ type: "text" as const, text: `${place + 1}。${sentence.repeat(4)}` }],
  })),
});

/** An application of the usual length, some 2,400 字; `seed` makes it one of many. */
export function aFormToPrint(seed = 1): ApplicationToPrint {
  const content: ApplicationToPrint["content"] = {
    title: `专病门诊进社区的做法之${seed}`,
    abstract: sentence.repeat(4),
    categoryKey: "one",
    tasks: [],
    keywords: ["专病门诊", "分级诊疗", "号源共享"],
    period: { from: "2022-03", to: "2024-06" },
    institution: {
      ...{ id: "house", name: "桂溪社区医院", creditCode: "12510100450719234X" },
      ...{ regionCode: "510107", regionName: "四川省成都市武侯区" },
    },
    authors: [
      { name: "张一", title: "主任医师", institution: "桂溪社区医院", share: "统筹" },
      { name: "李二", title: "主管护师", institution: "桂溪社区医院", share: "实施" },
    ],
    sections: ["background", "practice", "effect", "lesson"].map((key) => ({ key, document: text(4) })),
    figures: [1, 2, 3].map((n) => ({
      ...{ fileId: `figure-${n}`, sha256: digestOf([seed, n]), name: `现场${n}.jpg`, type: "image/jpeg" },
      ...{ size: 1_200_000, caption: `门诊现场之${n}` },
    })),
    attachments: [],
    declarations: ["truthful", "rights-cleared", "no-violation", "agrees-to-publication"],
  };
  return {
    ...{ call: "2024健康中国实践典型案例征集", isDemo: true, receipt: `HCPC-2024-${String(seed).padStart(4, "0")}-V1` },
    ...{ hash: digestOf(content), submittedAt: new Date("2024-11-02T03:04:05Z"), content },
    ...{ track: "医疗服务创新", category: "分级诊疗" },
    institution: {
      ...{ type: "综合医院", level: "一级", staff: 126, address: "桂溪街道一号", head: "王三" },
      ...{ contactName: "赵四", contactMobile: "13800000000", contactEmail: "office@guixi.example.org" },
    },
    coApplicants: ["桂溪街道办事处"],
    declarations: ["案例真实，数据有据可查。", "文字、图片的著作权清楚；可辨认的患者和员工已书面同意。"],
    sections: [
      { key: "background", name: "背景与起因" },
      { key: "practice", name: "做法与经过" },
      { key: "effect", name: "成效与反响" },
      { key: "lesson", name: "经验与启示" },
    ],
  };
}
