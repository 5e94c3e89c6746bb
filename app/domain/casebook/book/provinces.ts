/**
 * The provinces in the official order of administrative divisions (GB/T 2260), each with the short name by which
 * a region is recognised and the longitude of its seat, which places its tree in the grove.
 */
export const provinces = [
  { name: "北京", longitude: 116.4 },
  { name: "天津", longitude: 117.2 },
  { name: "河北", longitude: 114.5 },
  { name: "山西", longitude: 112.5 },
  { name: "内蒙古", longitude: 111.7 },
  { name: "辽宁", longitude: 123.4 },
  { name: "吉林", longitude: 125.3 },
  { name: "黑龙江", longitude: 126.6 },
  { name: "上海", longitude: 121.5 },
  { name: "江苏", longitude: 118.8 },
  { name: "浙江", longitude: 120.2 },
  { name: "安徽", longitude: 117.3 },
  { name: "福建", longitude: 119.3 },
  { name: "江西", longitude: 115.9 },
  { name: "山东", longitude: 117.1 },
  { name: "河南", longitude: 113.7 },
  { name: "湖北", longitude: 114.3 },
  { name: "湖南", longitude: 113.0 },
  { name: "广东", longitude: 113.3 },
  { name: "广西", longitude: 108.3 },
  { name: "海南", longitude: 110.3 },
  { name: "重庆", longitude: 106.5 },
  { name: "四川", longitude: 104.1 },
  { name: "贵州", longitude: 106.7 },
  { name: "云南", longitude: 102.7 },
  { name: "西藏", longitude: 91.1 },
  { name: "陕西", longitude: 108.9 },
  { name: "甘肃", longitude: 103.8 },
  { name: "青海", longitude: 101.8 },
  { name: "宁夏", longitude: 106.3 },
  { name: "新疆", longitude: 87.6 },
  { name: "台湾", longitude: 121.6 },
  { name: "香港", longitude: 114.2 },
  { name: "澳门", longitude: 113.5 },
] as const;

/** The short name of the province a region lies in, or null where the region does not begin with one. */
export function provinceOf(region: string): string | null {
  return provinces.find(({ name }) => region.startsWith(name))?.name ?? null;
}
