import type { WordEvidence } from "#app/domain/documents/write-word/write-evidence";

/** An evidence ledger as a Word file ends with it; one cell says two things. */
export const aLedger: WordEvidence = {
  title: "附：证据账本",
  heads: ["指标", "口径", "单位", "基期", "现期", "来源"],
  rows: [
    ["门诊预约率", "预约就诊人次÷门诊人次", "%", "60\n2022年", "92.5\n2023年", "信息科报表\n报表.pdf"],
    ["平均候诊时间", "", "分钟", "46", "18", ""],
  ],
  note: "再导入时不读这张表。",
};
