import type { Figure } from "../document";
import { ownStyleId } from "../read-word/own-word";
import type { XmlElement } from "../read-word/xml-tree";
import { property, word } from "./word-element";
import type { WordReferences } from "./word-references";
import { writeInline } from "./write-inline";

/** English Metric Units in one pixel at 96 to the inch, and in the 150 mm between the margins. */
const emuOfPixel = 9_525;
const widest = 5_400_000;

/** A picture in a paragraph of its own with its caption below it; without a file of the case only the caption stays. */
export function writeFigure({ attrs, content }: Figure, references: WordReferences): XmlElement[] {
  const picture = references.picture(attrs.fileId);
  const caption = word(
    "w:p",
    {},
    word("w:pPr", {}, property("w:pStyle", ownStyleId("caption"))),
    ...writeInline(content ?? [], references),
  );
  const below = content?.length ? [caption] : [];
  if (!picture) return below;
  const scale = Math.min(1, widest / (picture.width * emuOfPixel));
  const size = {
    cx: Math.max(1, Math.round(picture.width * emuOfPixel * scale)),
    cy: Math.max(1, Math.round(picture.height * emuOfPixel * scale)),
  };
  const names = { id: picture.place, name: `Picture ${picture.place}`, descr: attrs.alt };
  const drawing = word(
    "w:drawing",
    {},
    word(
      "wp:inline",
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      word("wp:extent", size),
      word("wp:docPr", names),
      word(
        "a:graphic",
        {},
        word(
          "a:graphicData",
          { uri: "http://schemas.openxmlformats.org/drawingml/2006/picture" },
          word(
            "pic:pic",
            {},
            word("pic:nvPicPr", {}, word("pic:cNvPr", names), word("pic:cNvPicPr")),
            word(
              "pic:blipFill",
              {},
              word("a:blip", { "r:embed": `picture${picture.place}` }),
              word("a:stretch", {}, word("a:fillRect")),
            ),
            word(
              "pic:spPr",
              {},
              word("a:xfrm", {}, word("a:off", { x: 0, y: 0 }), word("a:ext", size)),
              word("a:prstGeom", { prst: "rect" }, word("a:avLst")),
            ),
          ),
        ),
      ),
    ),
  );
  const style = [property("w:pStyle", ownStyleId("figure")), ...(below.length ? [word("w:keepNext")] : [])];
  return [word("w:p", {}, word("w:pPr", {}, ...style), word("w:r", {}, drawing)), ...below];
}
