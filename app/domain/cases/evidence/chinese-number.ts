const digits = "零一二三四五六七八九";
const scales: Record<string, number> = { 十: 10, 百: 100, 千: 1_000 };
const great: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

/** The characters Chinese numbers are written with. */
export const chineseNumerals = "零〇一二两三四五六七八九十百千万亿";

/** The value of a number in Chinese characters (三十五点二, 一百零八, 两万); null where they say none. */
export function readChineseNumber(text: string): number | null {
  const [whole = "", fraction, ...more] = text.replaceAll("〇", "零").replaceAll("两", "二").split("点");
  if (more.length > 0 || whole === "" || fraction === "") return null;
  const value = readWhole(whole);
  if (value === null || fraction === undefined) return value;
  const decimals = [...fraction].map((digit) => digits.indexOf(digit));
  return decimals.includes(-1) ? null : Number(`${value}.${decimals.join("")}`);
}

function readWhole(text: string): number | null {
  let [sum, part, digit] = [0, 0, null as number | null];
  for (const sign of text) {
    const own = digits.indexOf(sign);
    if (own >= 0) {
      // 二三 is no number of this kind, 一百零八 is
      if (digit !== null && digit !== 0) return null;
      digit = own;
    } else if (scales[sign]) {
      part += (digit ?? 1) * scales[sign];
      digit = null;
    } else if (great[sign]) {
      sum = (sum + part + (digit ?? 0)) * great[sign];
      [part, digit] = [0, null];
    } else return null;
  }
  return sum + part + (digit ?? 0);
}
