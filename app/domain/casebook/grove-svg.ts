import type { Grove } from "./grove";

/** The colours of a drawn grove; `fruits` are by track and come round again when there are more tracks than fills. */
export interface GroveColours {
  stem: string;
  leaf: string;
  fruits: readonly { fill: string; edge?: string }[];
}

/** The colours of the printed cover: ink-brown stems, apricots in two tones and one open ring on peach paper. */
export const coverColours: GroveColours = {
  stem: "#B7A08B",
  leaf: "#9DAE9C",
  fruits: [{ fill: "#D98F5C" }, { fill: "#A8480F" }, { fill: "#FCF8F1", edge: "#A8480F" }],
};

const leafShape = "M0 0C2-4.2 7-4.6 10.4-1.4 7.4 1.6 2.6 2 0 0Z";
const short = (number: number) => String(Math.round(number * 10) / 10);

/** The grove as a standalone SVG: plain shapes, no style sheet, no text, so that every printer and browser draws it alike. */
export function groveSvg(grove: Grove, colours: GroveColours = coverColours): string {
  const stems = grove.stems
    .map(
      ({ foot, bend, x, top }) =>
        `M${short(foot)} 330Q${short(bend)} ${short((330 + top) / 2)} ${short(x)} ${short(top)}`,
    )
    .join("");
  const leaves = grove.leaves.map(
    ({ x, y, angle, size }) =>
      `<path d="${leafShape}" transform="translate(${short(x)} ${short(y)}) rotate(${short(angle)}) scale(${short(size)})"/>`,
  );
  const fruits = grove.fruits.map(({ x, y, radius, track }) => {
    const { fill, edge } = colours.fruits[track % colours.fruits.length]!;
    const ring = edge ? ` stroke="${edge}" stroke-width="1.3"` : "";
    return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${fill}"${ring}/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="330" viewBox="0 0 400 330">`,
    `<path d="${stems}" fill="none" stroke="${colours.stem}" stroke-width="1"/>`,
    `<g fill="${colours.leaf}">${leaves.join("")}</g>`,
    ...fruits,
    `</svg>`,
  ].join("");
}
