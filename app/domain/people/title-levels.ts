import type { Named } from "./named";

/** Grades of professional titles; the key is the number routing counts with. */
export const titleLevels = [
  { key: "3", zh: "正高级", en: "Senior (professor, chief physician)" },
  { key: "2", zh: "副高级", en: "Associate senior (associate professor, associate chief physician)" },
  { key: "1", zh: "中级", en: "Middle grade (lecturer, attending physician)" },
] as const satisfies readonly Named[];

/** How well a reviewer knows a category; 0 stands for not at all and is never stored. */
export const knowledgeLevels = [
  { key: "0", zh: "不评", en: "Not mine" },
  { key: "1", zh: "熟悉", en: "Knows it" },
  { key: "2", zh: "从事", en: "Works in it" },
  { key: "3", zh: "领衔", en: "Leads in it" },
] as const satisfies readonly Named[];
