import type { ClaimedNumber } from "./numbers-in";
import { halfWidth } from "./half-width";
import type { Passage } from "./passages";

/** What a number is said of, when, and whether of the time before the work: two numbers of one subject can disagree. */
export interface Subject {
  /** The words for it without verbs, adverbs and dates: 门诊预约率. */
  name: string;
  /** `2023`, `2023年3月`, or empty where its sentence gives none. */
  period: string;
  side: "before" | "after" | "change";
}

const measure =
  /(?:率|比例|占比|满意度|知晓度|住院日|费用|时间|时长|人次|人数|例数|数量|收入|支出|成本|总数|得分|评分|床位数|覆盖面|指数|CMI值?|预期寿命)$/u;
const year = /(?:19|20)\d{2}/gu;
const within = /(?:19|20)\d{2}\s*年\s*(?:\d{1,2}\s*月|[上下]半年|第?[一二三四1-4]季度|底|初)/u;
const earlier = /仅|只有|不足|此前|之前|过去|原来|原有|实施前|改革前|干预前|基线|以往|曾|当时|起初|最初|启动前|前为/u;
const comparing = /对照|全国|全省|全市|全县|平均水平|目标|同期|高于|低于|同类|分别|各为|其他|其中|预计|力争|计划/u;
const adverbs =
  /(?:已经?|均|都|目前|现在|如今|同期|累计|总计|共计|总共|全年|年均?|连续|稳定|保持|维持|在|分别|逐步|显著|明显|持续|大幅|平均|达到?|高达|为|是|由|从|自|至|到|了|的|约|近|超过?|逾|仅|提高|提升|上升|升高|增长|增加|增至|下降|降低|减少|缩短|降|升|增|也|则|使|让|实现|将|把|以|较|比|上年|去年|同比|环比|率先|:|=)+$/u;
const openers =
  /^(?:(?:改革|实施|干预|项目|启动|运行|建设|推行|上线|试点)(?:之?[前后]|以来)|同时|其中|此外|目前|截至|至今|通过|经过|使得?|让|实现|我院|本院|医院|全院|的|了|年|底|末|月|度|期间|以来|后|前|,|，|、|与|和|及|较|比)+/u;

/** The subject of a number in running text or in a cell; null where its words do not say plainly what is measured. */
export function subjectOf({ text, row = "", column = "", kind }: Passage, number: ClaimedNumber): Subject | null {
  if (kind === "cell") return subjectOfCell(row, column);
  const wide = halfWidth(text);
  const before = wide.slice(0, number.start);
  const sentence = before.split(/[。；;！？!?\n]/u).at(-1) ?? "";
  if (comparing.test(sentence)) return null;
  const name = nameIn(sentence);
  if (name === null) return null;
  const own = within.exec(sentence)?.[0].replace(/\s/gu, "") ?? "";
  const period = own === "" ? ([...sentence.matchAll(year)].at(-1)?.[0] ?? "") : own;
  return { name, period, side: sideOf(number, sentence) };
}

function sideOf({ role }: ClaimedNumber, sentence: string): Subject["side"] {
  if (role === "change") return "change";
  return role === "from" || earlier.test(sentence) ? "before" : "after";
}

/** The measure the number stands behind: the end of its clause, or of the clause before where its own has only a verb. */
function nameIn(sentence: string): string | null {
  const clauses = sentence.split(/[，,、（）()：:]/u);
  const own = bareName(clauses.at(-1) ?? "");
  const name = own === "" ? bareName(clauses.at(-2) ?? "") : own;
  return name.length >= 3 && name.length <= 16 && measure.test(name) ? name : null;
}

function bareName(clause: string) {
  const words = clause
    .replace(/\d+(?:\.\d+)?\s*[%‰]?/gu, "")
    .replace(/年(?=\p{Script=Han})/u, "")
    .replace(/(?:从|由|自)[^从由自]*$/u, "")
    .replace(/[\s“”"]/gu, "");
  let name = words;
  for (let shorter = name.replace(adverbs, "").replace(openers, ""); shorter !== name;) {
    name = shorter;
    shorter = name.replace(adverbs, "").replace(openers, "");
  }
  return name;
}

function subjectOfCell(row: string, column: string): Subject | null {
  const name = halfWidth(row)
    .replace(/[(][^)]*[)]/gu, "")
    .replace(/\s/gu, "");
  const head = halfWidth(column);
  if (!measure.test(name) || name.length < 3 || /对照|组|全国|全省|目标/u.test(head)) return null;
  const period = [...head.matchAll(year)].at(-1)?.[0] ?? "";
  if (/变化|增减|增长|差值|幅度|[Pp]值/u.test(head)) return null;
  const isBefore = /前|基线/u.test(head);
  if (period === "" && !isBefore && !/后|现/u.test(head)) return null;
  return { name, period, side: isBefore ? "before" : "after" };
}
