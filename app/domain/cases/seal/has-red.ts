/** So much red is a seal and not a speck: one pixel in a thousand. */
const enough = 0.001;
const isRed = (red: number, green: number, blue: number) => red > 110 && red - green > 45 && red - blue > 45;

/** Whether a page bears something red, as seals are. `rgb` has three bytes for each pixel. A hint, never a proof. */
export function hasRed(rgb: Uint8Array): boolean {
  let red = 0;
  for (let at = 0; at + 2 < rgb.length; at += 3) if (isRed(rgb[at]!, rgb[at + 1]!, rgb[at + 2]!)) red += 1;
  return red > (rgb.length / 3) * enough;
}
