import type { evidence as english } from "#app/i18n/messages/en/evidence";
import type { WordingOf } from "#app/i18n/wording";

/** The evidence ledger: what everyone who reads a case is told of its numbers. */
export const evidence = {
  "evidence.title": "证据账本",
  "evidence.indicator": "指标与口径",
  "evidence.baseline": "基期",
  "evidence.current": "现期",
  "evidence.source": "来源",
  "evidence.no-source": "未写来源",
  "evidence.not-given": "未填",
  "evidence.has-file": "附有来源文件",
  "evidence.has-no-file": "没有来源文件",
  "evidence.summary": "正文中{{numbers}}处数字，{{tied}}处有指标为据。",
  "evidence.summary-none": "正文里没有需要证据的数字。",
  "evidence.public-note": "正文数字后的编号指向下列指标。数值与口径由申报单位提供。",
} as const satisfies WordingOf<typeof english>;
