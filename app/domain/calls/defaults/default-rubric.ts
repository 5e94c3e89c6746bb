import type { CriterionOutline } from "#app/domain/calls/outline";

/** 100 points of the first, blind round. No official weights or bands are known: these are ours, for the organiser to confirm. */
export const defaultRubric: readonly CriterionOutline[] = [
  {
    key: "relevance",
    zh: "选题与问题针对性",
    en: "Relevance of the problem",
    points: 15,
    bands: [
      {
        from: 13,
        to: 15,
        zh: "问题真实、要紧，有数据说明，与类别完全相符",
        en: "A real and pressing problem, shown by data, fully within its category",
      },
      { from: 8, to: 12, zh: "问题明确，说明不够充分", en: "A clear problem, not fully shown" },
      { from: 1, to: 7, zh: "问题笼统，或与类别不符", en: "A vague problem, or one outside its category" },
    ],
  },
  {
    key: "practice",
    zh: "做法与机制科学性",
    en: "Soundness of method and mechanism",
    points: 20,
    bands: [
      {
        from: 17,
        to: 20,
        zh: "做法具体，机制完整，依据充分，分工与流程清楚",
        en: "Concrete steps, a complete mechanism, well-founded, with clear roles and process",
      },
      { from: 10, to: 16, zh: "做法清楚，机制或依据有欠缺", en: "Clear steps, but gaps in mechanism or foundation" },
      { from: 1, to: 9, zh: "做法零散，或只有口号", en: "Scattered steps, or slogans only" },
    ],
  },
  {
    key: "results",
    zh: "成效与证据",
    en: "Results and evidence",
    points: 30,
    bands: [
      {
        from: 25,
        to: 30,
        zh: "成效显著，有基线、口径、时段与来源，能复核",
        en: "Marked results with baseline, definition, period and source, open to verification",
      },
      { from: 15, to: 24, zh: "有成效，证据部分可核", en: "Results whose evidence can be verified in part" },
      {
        from: 1,
        to: 14,
        zh: "成效以描述为主，缺少可核的数字",
        en: "Results described rather than shown by verifiable figures",
      },
    ],
  },
  {
    key: "innovation",
    zh: "创新性",
    en: "Innovation",
    points: 15,
    bands: [
      { from: 13, to: 15, zh: "原创", en: "Original" },
      { from: 8, to: 12, zh: "有实质改进", en: "A substantial improvement" },
      { from: 1, to: 7, zh: "常规做法", en: "Common practice" },
    ],
  },
  {
    key: "transferability",
    zh: "可复制推广",
    en: "Transferability",
    points: 15,
    bands: [
      {
        from: 13,
        to: 15,
        zh: "条件与成本写明，已在别处用成",
        en: "Conditions and cost stated, and already adopted elsewhere",
      },
      { from: 8, to: 12, zh: "条件基本写明，他处可以参照", en: "Conditions mostly stated; others can follow" },
      { from: 1, to: 7, zh: "依赖特殊条件，或没有写明", en: "Depends on special conditions, or does not state them" },
    ],
  },
  {
    key: "writing",
    zh: "材料规范",
    en: "Quality of the material",
    points: 5,
    bands: [
      { from: 5, to: 5, zh: "结构完整，文字准确，图表规范", en: "Complete, precise, with proper figures and tables" },
      { from: 3, to: 4, zh: "大体规范，有少量疏漏", en: "Mostly proper, with a few slips" },
      { from: 1, to: 2, zh: "缺漏较多，难以通读", en: "Many gaps, hard to read" },
    ],
  },
];
