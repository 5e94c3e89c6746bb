/** The 31 signs of GB 32100-2015, in the order of their values: digits and capitals without I, O, S, V, Z. */
const SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** Weight of each of the first 17 places: 3 to the power of its place, modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A code as it is stored: half-width capitals without spaces. */
export const normalCreditCode = (code: string) => code.normalize("NFKC").replace(/\s+/gu, "").toUpperCase();

/** Whether 18 signs are a 统一社会信用代码: only its own signs, and the last one checks the others (GB 32100-2015). */
export function isCreditCode(code: string): boolean {
  if (code.length !== 18) return false;
  const values = [...code].map((sign) => SIGNS.indexOf(sign));
  if (values.includes(-1)) return false;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * (values[place] ?? 0), 0);
  return (31 - (sum % 31)) % 31 === values[17];
}
