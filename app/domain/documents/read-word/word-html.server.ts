import { zipSync } from "fflate";
import mammoth from "mammoth";
import type { LostItems } from "./lost-items";
import { mainPart, partText, type WordPackage } from "./open-package.server";
import { prepareWord } from "./prepare-word";
import { readPart } from "./read-part";
import type { SectionNames } from "./section-names";
import { readWordImage, type WordFigure } from "./word-images.server";
import { ownClaimStyle } from "./own-word";
import { descendants, writeXml } from "./xml-tree";

/** A Word file as HTML of our own making: headings are `h6.rN`, roles are classes, pictures name a figure's `ref`. */
interface WordHtml {
  html: string;
  figures: Omit<WordFigure, "alt">[];
}

const styleMap = [
  "p.XlSection => h6.r1:fresh",
  "p.XlField => p.field:fresh",
  ...[2, 3, 4].map((level) => `p.XlHeading${level} => h${level}.own:fresh`),
  "p.XlText => p.own:fresh",
  "p.XlOwnQuote => blockquote.own > p.own:fresh",
  "p.XlFigure => p.own-figure:fresh",
  "p.XlOwnCaption => p.own-caption:fresh",
  "p.XlTitle => p.title:fresh",
  "p.XlCaption => p.caption:fresh",
  "p.XlCentred => p.centred:fresh",
  "p.XlQuote => blockquote > p:fresh",
  ...Array.from({ length: 15 }, (_, index) => `p.XlR${index + 1} => h6.r${index + 1}:fresh`),
  "u => u",
  "r[style-name='Emphasis'] => em",
  "r[style-name='强调'] => strong",
  "r[style-name='Strong Emphasis'] => strong",
];

/** Turns the parts of a Word file into HTML, its pictures checked by their own bytes. */
export async function wordHtml(
  parts: WordPackage,
  sections: readonly SectionNames[],
  lost: LostItems,
): Promise<WordHtml> {
  const figures: Omit<WordFigure, "alt">[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const bytes = await image.readAsBuffer().catch(() => null);
    const picture = bytes && (await readWordImage(bytes));
    if (!picture) return { src: /emf|wmf|svg|x-/iu.test(image.contentType) ? "lost-drawing" : "lost-damaged" };
    const ref = `figure-${figures.length + 1}`;
    figures.push({ ref, ...picture });
    return { src: ref };
  });
  const { buffer, claims } = prepared(parts, sections, lost);
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: [...styleMap, ...claims.map((id) => `r.${ownClaimStyle}${id} => span.${ownClaimStyle}${id}`)],
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      ignoreEmptyParagraphs: false,
      convertImage,
    },
  );
  return { html: value, figures };
}

function prepared(parts: WordPackage, sections: readonly SectionNames[], lost: LostItems) {
  const main = mainPart(parts) ?? "";
  const folder = main.replace(/[^/]*$/u, "");
  const tree = (name: string) => {
    const text = partText(parts, folder + name);
    return text === null ? null : readPart(text);
  };
  const document = prepareWord(
    {
      document: readPart(partText(parts, main) ?? ""),
      styles: tree("styles.xml"),
      numbering: tree("numbering.xml"),
      external: externalTargets(partText(parts, `${folder}_rels/${main.slice(folder.length)}.rels`) ?? ""),
    },
    sections,
    lost,
  );
  const files = { ...Object.fromEntries(parts), [main]: new TextEncoder().encode(writeXml(document)) };
  const styles = descendants(document, "w:rStyle").map(({ attributes }) => attributes["w:val"] ?? "");
  const tied = styles
    .filter((style) => style.startsWith(ownClaimStyle))
    .map((style) => style.slice(ownClaimStyle.length));
  return { buffer: Buffer.from(zipSync(files, { level: 0 })), claims: [...new Set(tied)] };
}

function externalTargets(relationships: string): Set<string> {
  const tags = relationships.match(/<Relationship\b[^>]*>/gu) ?? [];
  return new Set(
    tags.flatMap((tag) => (/TargetMode="External"/u.test(tag) ? (/\bId="([^"]*)"/u.exec(tag)?.[1] ?? []) : [])),
  );
}
