import { fieldsOfLine, type WordField } from "./field-lines";
import { readFormTable } from "./form-table";
import { sectionOf, type SectionNames } from "./section-names";

/** A converted file taken apart. Elements are still HTML; a section met twice is one section. */
export interface SplitWord {
  title: string;
  fields: WordField[];
  sections: { key: string; heading: string; elements: Element[] }[];
  unassigned: Element[];
}

/** Takes the top level of a converted file apart into title, fields, sections, and whatever belongs to none of them. */
export function splitSections(body: HTMLElement, sections: readonly SectionNames[]): SplitWord {
  const result: SplitWord = { title: "", fields: [], sections: [], unassigned: [] };
  const elements = [...body.children];
  const ranks = elements.filter((element) => opens(element, sections) !== null).map(rankOf);
  // A heading as large as those of the sections, or larger, ends a section; bold alone or a bare name is no such size.
  const ends = (element: Element) =>
    rankOf(element) < 14 && (ranks.includes(rankOf(element)) || rankOf(element) < Math.min(...ranks));
  let current: Element[] | null = null;
  for (const element of elements) {
    const key = opens(element, sections);
    if (element.className === "title") result.title = `${result.title} ${wordsOf(element)}`.trim();
    else if (key !== null) current = open(result, key, wordsOf(element), element);
    else if (!(current === null && takeForm(element, result, sections, (opened) => (current = opened)))) {
      if (element.tagName === "H6" && ends(element)) current = null;
      (current ?? result.unassigned).push(element);
    }
  }
  return result;
}

function open(result: SplitWord, key: string, heading: string, element: Element | null): Element[] {
  const known = result.sections.find((section) => section.key === key);
  if (known && element) known.elements.push(element);
  if (known) return known.elements;
  const section = { key, heading, elements: [] };
  result.sections.push(section);
  return section.elements;
}

/** Before the first section: label lines, form tables, and a section whose name and text share a line. */
function takeForm(
  element: Element,
  result: SplitWord,
  sections: readonly SectionNames[],
  goOn: (elements: Element[]) => void,
): boolean {
  if (element.className.startsWith("own")) return false;
  if (element.className === "field") return takeField(element, result);
  if (element.tagName === "TABLE") return takeTable(element, result, sections, goOn);
  if (element.tagName !== "P" || element.querySelector("img")) return false;
  const lines = linesOf(element);
  const fields = lines.map(fieldsOfLine);
  const [first] = fields[0] ?? [];
  const key = first && lines.length === 1 ? sectionOf(first.label, sections) : null;
  if (first && key !== null && first.text !== "") {
    const paragraph = element.ownerDocument.createElement("p");
    paragraph.textContent = first.text;
    const opened = open(result, key, first.label, null);
    opened.push(paragraph);
    goOn(opened);
    return true;
  }
  if (result.sections.length || fields.some((line) => line === null)) return false;
  result.fields.push(...fields.flatMap((line) => line ?? []));
  return true;
}

/** A line of our own says label and text with one colon between, however long the text. */
function takeField(element: Element, result: SplitWord) {
  const [, label = "", text = ""] = /^(.*?)：(.*)$/su.exec(element.textContent ?? "") ?? [];
  if (label !== "") result.fields.push({ label, text });
  return label !== "";
}

function takeTable(
  table: Element,
  result: SplitWord,
  sections: readonly SectionNames[],
  goOn: (elements: Element[]) => void,
): boolean {
  const rows = readFormTable(table, sections);
  if (!rows || (result.sections.length && !rows.some((row) => "heading" in row))) return false;
  for (const row of rows) {
    if ("fields" in row) result.fields.push(...row.fields);
    else {
      const opened = open(result, sectionOf(row.heading, sections) ?? "", row.heading, null);
      opened.push(...row.content);
      goOn(opened);
    }
  }
  return true;
}

function opens(element: Element, sections: readonly SectionNames[]) {
  return element.tagName === "H6" ? sectionOf(wordsOf(element), sections) : null;
}

function rankOf(element: Element) {
  return Number(/^r(\d+)$/u.exec(element.className)?.[1] ?? Infinity);
}

function linesOf(paragraph: Element): string[] {
  const copy = paragraph.cloneNode(true) as Element;
  for (const lineBreak of copy.querySelectorAll("br")) lineBreak.replaceWith("\n");
  return (copy.textContent ?? "").split("\n").filter((text) => text.trim() !== "");
}

function wordsOf(element: Element) {
  return (element.textContent ?? "").replace(/\s+/gu, " ").trim();
}
