import { isPlainDecimal, numberWord } from "./number-words";
import { descendants, valueOf, type XmlElement } from "./xml-tree";

/**
 * The label Word shows before a numbered paragraph. A list of ours shows `bullet` and `decimal` by itself; of `counted`,
 * such as b. or 1.2, it keeps the place but shows another label; what is `written`, such as （三）, is part of the text.
 * A blank label, which pandoc writes, says that the paragraph is `continued` from the item before it.
 */
export interface NumberLabel {
  kind: "bullet" | "decimal" | "counted" | "written" | "continued";
  text: string;
  value: number;
}

interface Level {
  format: string;
  text: string;
  start: number;
}

/**
 * Counts the numbered paragraphs of a document as Word does, so that a label such as （三） can be written out where the
 * number would otherwise be lost. Ask once for each numbered paragraph, in order.
 */
export function wordNumbering(numbering: XmlElement | null): (numId: string, level: number) => NumberLabel | null {
  const abstracts = new Map(named(numbering, "w:abstractNum", "w:abstractNumId"));
  const numbers = new Map(named(numbering, "w:num", "w:numId"));
  const counters = new Map<string, number[]>();

  return (numId, level) => {
    const abstractId = valueOf(numbers.get(numId), "w:abstractNumId");
    const abstract = abstractId === undefined ? undefined : abstracts.get(abstractId);
    if (numId === "0" || abstractId === undefined || !abstract) return null;
    const levels = levelsOf(abstract, numbers.get(numId));
    const own = levels[level];
    if (!own) return null;
    // Lists of the same abstract definition go on counting from each other, unless one is told to start again.
    const restarts = descendants(numbers.get(numId) ?? abstract, "w:startOverride").length > 0;
    const counts = counted(counters, restarts ? `num-${numId}` : abstractId, levels, level);
    if (own.format === "bullet" && /^\s+$/u.test(own.text)) return { kind: "continued", text: "", value: 0 };
    if (own.format === "bullet" || own.format === "none") return { kind: "bullet", text: "", value: 0 };
    const text = own.text.replace(/%(\d)/gu, (_whole, index: string) => {
      const at = Number(index) - 1;
      return numberWord(counts[at] ?? 1, levels[at]?.format ?? "decimal");
    });
    return { kind: kindOf(own, levels), text, value: counts[level] ?? 1 };
  };
}

const westernFormat = /^(?:decimal|decimalZero|lowerLetter|upperLetter|lowerRoman|upperRoman)$/u;

function kindOf(own: Level, levels: readonly Level[]): NumberLabel["kind"] {
  const label = own.text.trim();
  const isSingle = /^%\d[.、．)）]?$/u.test(label);
  if (isSingle && isPlainDecimal(own.format)) return "decimal";
  const used = [...label.matchAll(/%(\d)/gu)].map(([, index]) => levels[Number(index) - 1]?.format ?? "decimal");
  const isWestern = used.every((format) => westernFormat.test(format));
  return isWestern && (isSingle || /^%\d(?:[.．-]%\d)+[.．、]?$/u.test(label)) ? "counted" : "written";
}

function counted(counters: Map<string, number[]>, key: string, levels: readonly Level[], level: number): number[] {
  const before = counters.get(key) ?? [];
  const counts = levels
    .slice(0, level + 1)
    .map(({ start }, index) => (index === level ? (before[index] ?? start - 1) + 1 : (before[index] ?? start)));
  counters.set(key, counts);
  return counts;
}

function levelsOf(abstract: XmlElement, number: XmlElement | undefined): Level[] {
  const levels: Level[] = [];
  for (const element of [...descendants(abstract, "w:lvl"), ...(number ? descendants(number, "w:lvl") : [])]) {
    levels[Number(element.attributes["w:ilvl"])] = {
      format: valueOf(element, "w:numFmt") ?? "decimal",
      text: valueOf(element, "w:lvlText") ?? "",
      start: Number(valueOf(element, "w:start") ?? 1),
    };
  }
  for (const element of number ? descendants(number, "w:lvlOverride") : []) {
    const level = levels[Number(element.attributes["w:ilvl"])];
    const start = valueOf(element, "w:startOverride");
    if (level && start !== undefined) level.start = Number(start);
  }
  return levels;
}

function named(numbering: XmlElement | null, name: string, id: string): [string, XmlElement][] {
  return (numbering ? descendants(numbering, name) : []).map((element) => [element.attributes[id] ?? "", element]);
}
