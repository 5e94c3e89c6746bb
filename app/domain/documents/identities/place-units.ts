// A name of one level of administration. 州 alone ends only names of two characters and more (凉山州, not 郑州), and a
// character that begins the next word (市区, 县域, 景德镇市) ends nothing.
const endings =
  "特别行政区|自治区|自治州|自治县|自治旗|地区|街道|省|市(?!区)|区(?!域)|县(?!域|级|区|市)|盟|旗(?!舰)|镇(?!市)|乡(?!市|区|县|镇|村)";
const unit = new RegExp(String.raw`^\p{Script=Han}{1,10}?(?:${endings})`, "u");
const prefecture = /^\p{Script=Han}{2,4}?(?<!自治)州(?!市)/u;
const peoples =
  "壮|回|藏|维吾尔|蒙古|苗|彝|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|独龙|鄂伦春|门巴|珞巴|基诺|各";
const autonomous = new RegExp(`(?:(?:${peoples})族?)+自治[区州县旗]$`, "u");
// 城市 and 都市 are words, 盐城市 and 成都市 are places: only the whole unit tells.
const notPlaces = /(?:社区|小区|院区|病区|校区|片区|示范区|功能区|服务区)$|^(?:大?城市|大?都市|超市|门市)$/u;
const generic = /^(?:经济|技术|高新|产业|工业|国家|现代|农业|旅游|度假|保税|园|新|开发|示范|合作|综合)*区$/u;
const provinces =
  "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门".split(
    " ",
  );

/** Splits 上海市浦东新区花木社区医院 into its places (上海市, 浦东新区) and the rest (花木社区医院). */
export function placeUnits(name: string): { units: string[]; rest: string } {
  const units: string[] = [];
  let rest = name;
  for (let found = leading(rest); found; found = leading(rest)) {
    units.push(found);
    rest = rest.slice(found.length);
  }
  return { units, rest };
}

/** The short form of one level: 浦东 for 浦东新区, 凉山 for 凉山彝族自治州, 上海 for 上海市. The name itself where it has none. */
export function shortPlace(name: string) {
  const short = name
    .replace(autonomous, "")
    .replace(/(?:特别行政区|自治[区州县旗]|新区|地区|街道|[省市区县盟旗镇乡])$/u, "")
    .replace(/(?<=\p{Script=Han}{2})州$/u, "");
  return short === "" ? name : short;
}

/** Whether a level says nothing without the one above it: 工业园区, 高新区. */
export function isGenericPlace(name: string) {
  return generic.test(name);
}

/** The province a name begins with, written short: 北京 in 北京大学第一医院. */
export function leadingProvince(name: string) {
  return provinces.find((province) => name.startsWith(province)) ?? null;
}

/** Whether a short name is a province's own and so never an ordinary word. */
export function isProvince(name: string) {
  return provinces.includes(name);
}

function leading(name: string) {
  const found = [prefecture.exec(name)?.[0], unit.exec(name)?.[0]].filter((match) => match !== undefined);
  const shortest = found.sort((a, b) => a.length - b.length)[0];
  return shortest && !notPlaces.test(shortest) ? shortest : null;
}
