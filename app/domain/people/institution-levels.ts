import type { Named } from "./named";

/** Grades of hospitals (医院等级): level three to one, each with its classes. */
export const institutionLevels = [
  { key: "3A", zh: "三级甲等", en: "Level 3, class A" },
  { key: "3B", zh: "三级乙等", en: "Level 3, class B" },
  { key: "3", zh: "三级（未定等）", en: "Level 3, no class yet" },
  { key: "2A", zh: "二级甲等", en: "Level 2, class A" },
  { key: "2B", zh: "二级乙等", en: "Level 2, class B" },
  { key: "2", zh: "二级（未定等）", en: "Level 2, no class yet" },
  { key: "1", zh: "一级", en: "Level 1" },
  { key: "none", zh: "未定级", en: "No level" },
] as const satisfies readonly Named[];

export const institutionLevelKeys = institutionLevels.map(({ key }) => key);
