import type { SectionNames } from "./section-names";

/** The four sections of a practice case, with the names they usually go by. */
export const usualSections: SectionNames[] = [
  { key: "background", names: ["背景与起因", "背景", "起因", "背景与意义", "缘由", "Background"] },
  {
    key: "practice",
    names: ["做法与经过", "做法", "经过", "举措", "措施", "过程", "路径", "What was done", "Practice"],
  },
  { key: "results", names: ["成效与反响", "成效", "反响", "成果", "效果", "成绩", "影响", "Results"] },
  { key: "lessons", names: ["经验与启示", "经验", "启示", "体会", "思考", "Lessons", "Lessons learned"] },
];
