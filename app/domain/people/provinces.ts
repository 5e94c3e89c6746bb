import type { Named } from "./named";

/** Divisions of the first order with the first two digits of GB/T 2260, in the official order. */
export const provinces = [
  { key: "11", zh: "北京市", en: "Beijing" },
  { key: "12", zh: "天津市", en: "Tianjin" },
  { key: "13", zh: "河北省", en: "Hebei" },
  { key: "14", zh: "山西省", en: "Shanxi" },
  { key: "15", zh: "内蒙古自治区", en: "Inner Mongolia" },
  { key: "21", zh: "辽宁省", en: "Liaoning" },
  { key: "22", zh: "吉林省", en: "Jilin" },
  { key: "23", zh: "黑龙江省", en: "Heilongjiang" },
  { key: "31", zh: "上海市", en: "Shanghai" },
  { key: "32", zh: "江苏省", en: "Jiangsu" },
  { key: "33", zh: "浙江省", en: "Zhejiang" },
  { key: "34", zh: "安徽省", en: "Anhui" },
  { key: "35", zh: "福建省", en: "Fujian" },
  { key: "36", zh: "江西省", en: "Jiangxi" },
  { key: "37", zh: "山东省", en: "Shandong" },
  { key: "41", zh: "河南省", en: "Henan" },
  { key: "42", zh: "湖北省", en: "Hubei" },
  { key: "43", zh: "湖南省", en: "Hunan" },
  { key: "44", zh: "广东省", en: "Guangdong" },
  { key: "45", zh: "广西壮族自治区", en: "Guangxi" },
  { key: "46", zh: "海南省", en: "Hainan" },
  { key: "50", zh: "重庆市", en: "Chongqing" },
  { key: "51", zh: "四川省", en: "Sichuan" },
  { key: "52", zh: "贵州省", en: "Guizhou" },
  { key: "53", zh: "云南省", en: "Yunnan" },
  { key: "54", zh: "西藏自治区", en: "Tibet" },
  { key: "61", zh: "陕西省", en: "Shaanxi" },
  { key: "62", zh: "甘肃省", en: "Gansu" },
  { key: "63", zh: "青海省", en: "Qinghai" },
  { key: "64", zh: "宁夏回族自治区", en: "Ningxia" },
  { key: "65", zh: "新疆维吾尔自治区", en: "Xinjiang" },
  { key: "66", zh: "新疆生产建设兵团", en: "Xinjiang Production and Construction Corps" },
  { key: "71", zh: "台湾省", en: "Taiwan" },
  { key: "81", zh: "香港特别行政区", en: "Hong Kong" },
  { key: "82", zh: "澳门特别行政区", en: "Macao" },
] as const satisfies readonly Named[];

export const provinceKeys = provinces.map(({ key }) => key);

/** The province in front of the city and county someone wrote, once: 上海市 + 浦东新区. */
export function regionNameOf(provinceKey: string, place: string): string {
  const province = provinces.find(({ key }) => key === provinceKey)?.zh ?? "";
  return place.startsWith(province) ? place : province + place;
}

/** City and county of a printed region, without the province a form asks for by itself. */
export function placeOf(provinceKey: string | null, regionName: string | null): string {
  const province = provinces.find(({ key }) => key === provinceKey)?.zh ?? "";
  return regionName?.startsWith(province) ? regionName.slice(province.length) : (regionName ?? "");
}

/** The six digits of a province as a region of its own. */
export const regionCodeOf = (provinceKey: string) => `${provinceKey}0000`;

/** First two digits of a region's code. */
export const provinceOf = (regionCode: string | null) => regionCode?.slice(0, 2) ?? null;
