import { provinceOf, provinces } from "./book/provinces";

/** How many cases come from each province, every province listed, in the official order; what names none is counted apart. */
export function regionCounts(regions: readonly (string | null)[]) {
  const counts = new Map<string, number>(provinces.map(({ name }) => [name, 0]));
  let elsewhere = 0;
  for (const region of regions) {
    const province = region ? provinceOf(region) : null;
    if (province) counts.set(province, (counts.get(province) ?? 0) + 1);
    else elsewhere += 1;
  }
  return { provinces: [...counts].map(([name, count]) => ({ name, count })), elsewhere };
}

/** Where a province stands on the tile map, row and column of 8 × 8: neighbours on the map are neighbours here. */
export const tilePlace: Readonly<Record<string, readonly [row: number, column: number]>> = {
  黑龙江: [1, 8],
  内蒙古: [2, 5],
  吉林: [2, 8],
  新疆: [3, 1],
  宁夏: [3, 4],
  河北: [3, 5],
  北京: [3, 6],
  天津: [3, 7],
  辽宁: [3, 8],
  青海: [4, 2],
  甘肃: [4, 3],
  陕西: [4, 4],
  山西: [4, 5],
  山东: [4, 6],
  西藏: [5, 2],
  四川: [5, 3],
  重庆: [5, 4],
  河南: [5, 5],
  安徽: [5, 6],
  江苏: [5, 7],
  上海: [5, 8],
  云南: [6, 3],
  贵州: [6, 4],
  湖北: [6, 5],
  江西: [6, 6],
  浙江: [6, 7],
  广西: [7, 4],
  湖南: [7, 5],
  广东: [7, 6],
  福建: [7, 7],
  台湾: [7, 8],
  海南: [8, 4],
  澳门: [8, 5],
  香港: [8, 6],
};

/** Which of five steps of colour a count gets, against the highest one; 0 has none. */
export function colourStep(count: number, highest: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (count === 0 || highest === 0) return 0;
  return Math.min(5, Math.max(1, Math.ceil((5 * count) / highest))) as 1 | 2 | 3 | 4 | 5;
}
