import sharp from "sharp";

const width = 1200;
const height = 675;
const margin = 80;

/** A picture for an invented case: its numbers as bars, without words, so that no font is needed. */
export async function drawChart(values: readonly number[]) {
  const top = Math.max(...values) * 1.15;
  const step = (width - 2 * margin) / values.length;
  const floor = height - margin;
  const bars = values.map((value, place) => {
    const tall = ((floor - margin) * value) / top;
    const x = margin + place * step + step * 0.2;
    return `<rect x="${x}" y="${floor - tall}" width="${step * 0.6}" height="${tall}" rx="6" fill="#c8643c"/>`;
  });
  const lines = [0.25, 0.5, 0.75, 1].map((part) => {
    const y = floor - (floor - margin) * part;
    return `<path d="M${margin} ${y}H${width - margin}" stroke="#d9d2c5" stroke-width="2"/>`;
  });
  const axis = `<path d="M${margin} ${floor}H${width - margin}" stroke="#4a443c" stroke-width="4"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fbf8f1"/>${lines.join("")}${bars.join("")}${axis}</svg>`;
  return { bytes: await sharp(Buffer.from(svg)).png().toBuffer(), type: "image/png", width, height };
}
