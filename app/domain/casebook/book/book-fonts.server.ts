import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fontCoverage } from "./font-coverage";
import type { Covers } from "./print-text";

const families = [
  { package: "@expo-google-fonts/noto-serif-sc", file: "NotoSerifSC" },
  { package: "@expo-google-fonts/noto-sans-sc", file: "NotoSansSC" },
];
const weights = ["400Regular", "700Bold"];

/** The fonts of the printed book, from packages and never from the system: 宋体 and 黑体, each regular and bold. */
export async function bookFonts(): Promise<{ folders: string[]; covers: Covers }> {
  const require = createRequire(import.meta.url);
  const fonts = families.flatMap((family) => {
    const root = dirname(require.resolve(`${family.package}/package.json`));
    return weights.map((weight) => ({ folder: join(root, weight), file: `${family.file}_${weight}.ttf` }));
  });
  const regular = fonts.filter((font) => font.folder.endsWith(weights[0]!));
  const coverages = await Promise.all(
    regular.map(async (font) => fontCoverage(await readFile(join(font.folder, font.file)))),
  );
  return {
    folders: fonts.map((font) => font.folder),
    covers: (codePoint) => coverages.some((covers) => covers(codePoint)),
  };
}
