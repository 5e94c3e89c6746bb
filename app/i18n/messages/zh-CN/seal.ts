import type { seal as english } from "#app/i18n/messages/en/seal";
import type { WordingOf } from "#app/i18n/wording";

export const seal = {
  "seal.settings-title": "盖章的申报表",
  "seal.settings-note": "征集文件没有规定的，这里的默认值是我们提出的，请主办方确认。",
  "seal.setting-form": "是否要求盖章",
  "seal.setting-form-off": "不要求",
  "seal.setting-form-on": "要求：下载申报表，打印盖章，上传扫描件；收到前不能通过形式审查",
  "seal.setting-new": "退回修改以后",
  "seal.setting-new-hint": "默认“内容有变才重新盖章”。只改关键词、类别、附件、实施时间不算。",
  "seal.setting-new-always": "每次都重新盖章",
  "seal.setting-new-changed": "正文、图片、数据或名称有变才重新盖章",
  "seal.setting-new-never": "不再盖章，原来的一直有效",
} satisfies WordingOf<typeof english>;
