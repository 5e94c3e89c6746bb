import { encode } from "uqr";

/** Light modules around a code, so that a reader finds its edge. */
const QUIET = 4;

/** A code as one shape, a module for each unit. Up to a quarter of it may be covered by a seal or torn. */
export function codeSvg(text: string): string {
  const { data, size } = encode(text, { ecc: "Q", border: QUIET });
  const bars = data.flatMap((line, y) => runs(line).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}"><path fill="#000" d="${bars.join("")}"/></svg>`;
}

function runs(line: readonly boolean[]) {
  const found: { from: number; length: number }[] = [];
  line.forEach((isDark, x) => {
    const last = found.at(-1);
    if (!isDark) return;
    if (last && last.from + last.length === x) last.length += 1;
    else found.push({ from: x, length: 1 });
  });
  return found;
}
