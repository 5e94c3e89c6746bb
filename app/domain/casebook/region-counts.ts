import { provinces as namedProvinces } from "#app/domain/people/provinces";
import { provinceOf, provinces } from "./book/provinces";

/** How many cases come from a province, with its short Chinese name and its English one. */
export interface RegionCount {
  zh: string;
  en: string;
  count: number;
}

/** How many cases come from each province, every province listed, in the official order; what names none is counted apart. */
export function regionCounts(regions: readonly (string | null)[]): { provinces: RegionCount[]; elsewhere: number } {
  const counts = new Map<string, number>(provinces.map(({ name }) => [name, 0]));
  let elsewhere = 0;
  for (const region of regions) {
    const province = region ? provinceOf(region) : null;
    if (province) counts.set(province, (counts.get(province) ?? 0) + 1);
    else elsewhere += 1;
  }
  return { provinces: [...counts].map(([zh, count]) => ({ zh, en: englishNameOf(zh), count })), elsewhere };
}

const englishNameOf = (zh: string) => namedProvinces.find((province) => province.zh.startsWith(zh))?.en ?? zh;
