/** What a number says in its sentence: a value, the value something came from or went to, or how much it changed. */
export type NumberRole = "level" | "from" | "to" | "change";

export interface RoleInSentence {
  role: NumberRole;
  /** Which way the words say it went; null where they say none. */
  direction: "up" | "down" | null;
}

const up = "提高|提升|上升|升高|增长|增加|增至|增|上涨|上浮|上调|扩大|扩展|扩|升|拓展|攀升|跃升|涨";
const down = "下降|降低|减少|减轻|缩短|缩减|压缩|压减|回落|下调|下浮|减|降|缩|负增长";
const softly = String.raw`(?:[了约近逾超过达仅已均近到]|大约|接近|将近|超过|达到|同比|环比|累计|分别|平均|率|幅度?|幅度?为|率为|为)*\s*`;

const arrival = new RegExp(
  String.raw`(?:到|至|为|成|达|达到|→)(?:[^，。；！？,;、从由]{0,10}的)?(?:[了约近逾超过仅已]|大约|接近|将近|超过)*\s*$`,
  "u",
);
const change = new RegExp(String.raw`(?:(?<up>${up})|(?<down>${down}))${softly}$`, "u");
const verb = new RegExp(String.raw`(?<up>${up})|(?<down>${down})`, "gu");
const departure = /(?:从|由|自)[^，。；！？,;、]{0,24}$/u;
const departed = new RegExp(String.raw`(?:从|由|自)[^。；！？;]{0,40}(?:到|至|为|→)`, "u");

const isGoing = /^[^。；！？;]{0,40}?(?:到|至|为|→)/u;

/** The role of the number between `before` and `after`, the words of its sentence. */
export function roleOf(before: string, after: string): RoleInSentence {
  const clause = before.split(/[，,、；;：:（(）)]/u).at(-1) ?? "";
  const changed = change.exec(clause)?.groups;
  const isArrival = arrival.test(clause) && departed.test(before);
  const verbs = [...clause.matchAll(verb)].at(-1)?.groups;
  const direction = verbs?.up ? "up" : verbs?.down ? "down" : null;
  if (isArrival) return { role: "to", direction };
  if (departure.test(clause) && !changed && isGoing.test(after)) return { role: "from", direction: null };
  // 提高到90% arrives; 提高30% and 增幅达30% change
  const toward = new RegExp(String.raw`(?:${up}|${down})(?:到|至|为|成)[^，。；]{0,6}$`, "u").test(clause);
  if (toward) return { role: "to", direction };
  if (changed) return { role: "change", direction: changed.up ? "up" : "down" };
  return { role: "level", direction };
}
