/** Units in which a text counts and measures, longest first: the pattern of what may follow a number. */
export const unitPattern = [
  "个百分点|百分点|pp",
  "%|‰",
  "倍",
  "亿美元|万美元|美元|元",
  "人次|人日|例次|床日|人(?![大均])|名|例|位(?!一体)|户",
  "个工作日|工作日|个小时|小时|分钟|秒钟?|天",
  "张床位|张床|张|床位|家|所|台|件|份|次|场|篇|辆|间|处|项|支|套|条|种|部(?!门|分|署)|个(?!半?月|百分点|点)|类|组|轮|批|节|册|门|单",
  "学分|课时|分(?!钟|之|别|为|级|类|期|院|中心|公司|会|局|析|享|布|制|工|层|组|钟|区|科)",
  "公里|千米|km|平方米|㎡|m²|千克|公斤|kg|mg|mL|ml|毫升|升(?![至到级为高])|mmHg|mmol/L|GB|TB|千瓦时|kWh|度电|吨",
  "岁",
].join("|");

const times = /^(?:个工作日|工作日|个小时|小时|分钟|秒钟?|天|日)$/u;
/** Units anything is counted in: a few of them are how people speak, not what they claim. */
const counts = /^(?:人|名|例|位|户|张|家|所|台|件|份|次|场|篇|辆|间|处|项|支|套|条|种|部|个|类|组|轮|批|节|册|门|单)$/u;

export const isTimeUnit = (unit: string) => times.test(unit);
export const isCountUnit = (unit: string) => counts.test(unit);

const same: Record<string, string> = {
  个百分点: "百分点",
  pp: "百分点",
  个工作日: "工作日",
  个小时: "小时",
  秒钟: "秒",
};

/** One name for one unit, however it was written. */
export const unitName = (written: string) => same[written] ?? written;
