import { chineseNumerals } from "./chinese-number";

interface Span {
  start: number;
  end: number;
}

const year = String.raw`(?:19|20)\d{2}`;
const han = String.raw`\p{Script=Han}`;

// Wordings whose numbers name, date, count off or prescribe something. What follows a number decides with it.
const wordings = [
  // 国办发〔2023〕5号, 国卫医发[2023]5号
  String.raw`[〔\[(【]${year}[〕\])】]\s*\d*\s*号?`,
  // 2019—2023年, 2023年度, 2023年5月1日, 2023-05-01, 2030 in 健康中国2030
  String.raw`(?<![\d.,])${year}[-/.]\d{1,2}(?:[-/.]\d{1,2})(?![\d%‰]|\s*[万亿元人家例])`,
  String.raw`(?<![\d.,])${year}\s*[-—–~～至到/]+\s*(?:${year}|\d{2})(?:\s*年度?)?`,
  String.raw`(?<![\d.,])${year}\s*学?年(?:度)?(?:\s*\d{1,2}\s*(?:[-—–~～至到]\s*\d{1,2}\s*)?月)?(?:份)?(?:\s*\d{1,2}\s*[日号])?`,
  String.raw`(?<![\d.,])${year}[/.]\d{1,2}(?![\d%‰.]|\s*[万亿元人家例])`,
  String.raw`(?<![\d.,])${year}(?![\d.,]*\d|\s*[%‰万亿千百余多倍元人名例家项台张个件份次场户篇]|\s*平方米)`,
  String.raw`\d{1,2}\s*(?:[-—–~～至到]\s*\d{1,2}\s*)?月(?:份|底|初|末|中旬|上旬|下旬)?(?:\s*\d{1,2}\s*[日号])?`,
  String.raw`\d{1,2}\s*[日号](?=[,，。;；、)）起前后至]|$)`,
  String.raw`(?<!比${han}{0,4})\d{1,2}:\d{2}(?::\d{2})?`,
  String.raw`\d{1,2}\s*[时点](?:\s*\d{1,2}\s*分)?(?![长间限候])`,
  String.raw`\d+\s*(?:世纪|年代)`,
  // how long something has gone on
  String.raw`\d+(?:\.\d+)?\s*[余多]?\s*(?:年|个半?月|周|星期|载)(?!度)`,
  // 第3次, 5号楼, 12级, 3.0版, 图2-1, 附件3
  String.raw`第\s*\d+(?:\s*[-—~～、,]\s*\d+)*`,
  String.raw`\d+(?:\.\d+)?\s*(?:号|楼|层|室|栋|单元|路公交|版|级|型|期|代|时代|[甲乙]等|度)`,
  String.raw`(?:图|表|附件|附表|附图|步骤|阶段|公式|文献|方案|案例|序号|编号|证号|批号|邮编|编码)\s*[(:]?\s*\d+(?:[-.—]\d+)*`,
  // list numbers and references
  String.raw`(?<=^|[。;；:：!！?？\n]\s*)[(（]?\d{1,2}\s*[)）、.](?!\d)`,
  String.raw`[(（]\d{1,2}[)）]`,
  String.raw`\[\d+(?:\s*[-,，、]\s*\d+)*\]`,
  // telephone numbers and codes
  String.raw`(?<![\d])1[3-9]\d{9}(?!\d)`,
  String.raw`(?<![\d])0\d{2,3}-?\d{7,8}(?!\d)`,
  String.raw`(?<![\d])[48]00-?\d{3,4}-?\d{3,4}(?!\d)`,
  String.raw`(?:电话|热线|拨打|号码|邮编)[:为是]?\s*\d[\d-]*`,
  String.raw`(?<![\d.])1(?:10|19|20|22|2320|2345|2356|2315|2393)(?=\s*(?:急救|调度|指挥|热线|救护|电话|中心|网络|出诊))`,
  String.raw`(?<![\d.,])\d{8,}(?!\s*[%‰元人万亿])`,
  // COVID-19, PM2.5, ICD-10, 5G, HbA1c; 1+3+N, 7×24小时
  String.raw`[A-Za-zμα-ω]+[-–]?\d+(?:[.\-–]\d+)*`,
  String.raw`\d+(?:\.\d+)?(?=[A-Za-z])(?!k[gm]|m[glm²]|mmol|cm|km|GB|TB|MB|kWh|pp|h\b|min\b)`,
  String.raw`\d+\s*(?:[+＋×xX*]\s*[\dA-Za-z]+)+`,
  // names: “12项任务”, 《“十四五”规划》
  String.raw`《[^》]{0,80}》`,
  String.raw`“[^”%‰。，,；]{1,14}”`,
  // limits, not results: 3—5天, 65岁以上, 24小时值班, 每周2次, 满分100分, P<0.05, 95%CI
  String.raw`\d+(?:\.\d+)?\s*[%‰]?\s*[-—–~～]+\s*\d+(?:\.\d+)?\s*(?:%|‰|${han}{0,2})`,
  String.raw`(?<!寿命${han}{0,6}|平均年龄${han}{0,3})(?<![\d.])\d+(?:\.\d+)?\s*(?:周岁|岁)`,
  String.raw`24\s*(?:个)?小时`,
  String.raw`每(?:半?年|季度?|个?月|两?周|天|日|人|\d+\s*${han}{1,2})${han}{0,4}\d+\s*[余多]?(?:次|场|期|小时|天|分钟|个小时|节|课时)`,
  String.raw`(?:满分|总分)[为是]?\s*\d+\s*分`,
  String.raw`\d+\s*分(?:制|为满分)`,
  String.raw`[Pp]\s*值?\s*[<>=≤≥]\s*\d*\.?\d+`,
  String.raw`\d{2}\s*%\s*(?:CI|置信区间|可信区间)`,
  String.raw`(?:不低于|不少于|不高于|不超过|不得超过|不得低于|目标[值为是]{0,2})\s*\d+(?:\.\d+)?\s*%?`,
  // what a case is made of: 3个方面, 5大行动, 12项核心制度
  String.raw`(?<!\d)(?:[1-9]|1[0-2])\s*[个项大条类种步张支套]?\s*(?:核心|重点|主要|关键|具体|基本|专项|配套|方面的)?(?:方面|措施|任务|制度|机制|举措|原则|环节|步骤|阶段|维度|层面|模块|板块|路径|抓手|目标|要素|体系|行动|工程|结合|统一|转变|到位|清单|主题|子系统|功能|部门)`,
  // in characters: 第三, 十四五, 三位一体, 二十大
  String.raw`第[${chineseNumerals}]+`,
  String.raw`[“"]?十[一二三四五六]五[”"]?`,
];
const claimFree = new RegExp(wordings.join("|"), "gu");

/** Stretches of a text (in half-width digits) whose numbers claim nothing: dates, document numbers, ordinals, names, limits. */
export function claimFreeSpans(text: string): Span[] {
  return [...text.matchAll(claimFree)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
