import type { XmlElement } from "../read-word/xml-tree";
import { property, word } from "./word-element";
import type { WordList } from "./word-references";

const bullets = ["•", "◦", "▪"];
const levels = 9;

/** The numbering part: each list has a definition of its own, so that none goes on counting from another. */
export function wordNumberingPart(lists: readonly WordList[]): XmlElement {
  const definitions = lists.map((list) =>
    word(
      "w:abstractNum",
      { "w:abstractNumId": list.numId },
      property("w:multiLevelType", "multilevel"),
      ...Array.from({ length: levels }, (_, level) => levelOf(list, level)),
    ),
  );
  const numbers = lists.map(({ numId }) => word("w:num", { "w:numId": numId }, property("w:abstractNumId", numId)));
  return word("w:numbering", {}, ...definitions, ...numbers);
}

function levelOf({ kind, start }: WordList, level: number): XmlElement {
  const isNumbered = kind === "numbers";
  return word(
    "w:lvl",
    { "w:ilvl": level },
    property("w:start", isNumbered ? start : 1),
    property("w:numFmt", isNumbered ? "decimal" : "bullet"),
    property("w:lvlText", isNumbered ? `%${level + 1}.` : (bullets[level % bullets.length] ?? "•")),
    property("w:lvlJc", "left"),
    word("w:pPr", {}, word("w:ind", { "w:left": 480 * (level + 1), "w:hanging": 420 })),
  );
}
