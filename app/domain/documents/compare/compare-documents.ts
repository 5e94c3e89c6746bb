import { canonicalJson } from "#app/domain/record/canonical";
import type { Block, RichDocument } from "../document";
import { inlineText } from "../inline-text";
import { visit } from "../visit";
import { changedRuns } from "./changed-runs";
import { compareTexts, likeness, type TextSpan } from "./compare-texts";

/** One line of a comparison: a paragraph, an item of a list, a row of a table, or a figure's caption. `restyled`: the same words with other marks, level, or shape. */
export interface ComparedLine {
  kind: "same" | "added" | "removed" | "changed" | "restyled";
  spans: readonly TextSpan[];
}

/** Two lines with less in common are two lines, not one that was changed. */
const LEAST_LIKENESS = 0.3;
const figureSign = "▣ ";

/** What changed from one text of a section to another, line by line in reading order, and within lines. */
export function compareDocuments(before: RichDocument, after: RichDocument): ComparedLine[] {
  const lines: ComparedLine[] = [];
  let place = 0;
  const keep = (blocks: readonly Block[]) => lines.push(...linesOf(blocks).map((text) => line("same", text)));
  for (const { from, to, into, until } of changedRuns(
    before.content.map(canonicalJson),
    after.content.map(canonicalJson),
  )) {
    keep(before.content.slice(place, from));
    lines.push(...compareLines(linesOf(before.content.slice(from, to)), linesOf(after.content.slice(into, until))));
    place = to;
  }
  keep(before.content.slice(place));
  return lines;
}

const line = (kind: "same" | "added" | "removed" | "restyled", text: string): ComparedLine => ({
  kind,
  spans: [{ kind: kind === "restyled" ? "same" : kind, text }],
});

/** Lines of blocks that are not the same. */
function compareLines(before: readonly string[], after: readonly string[]): ComparedLine[] {
  const runs = changedRuns(before, after);
  if (runs.length === 0) return after.map((text) => line("restyled", text));
  const lines: ComparedLine[] = [];
  let place = 0;
  for (const { from, to, into, until } of runs) {
    lines.push(...before.slice(place, from).map((text) => line("same", text)));
    lines.push(...compareRun(before.slice(from, to), after.slice(into, until)));
    place = to;
  }
  return [...lines, ...before.slice(place).map((text) => line("same", text))];
}

/** The first of the old beside the first of the new, as long as they are alike. */
function compareRun(before: readonly string[], after: readonly string[]): ComparedLine[] {
  const lines: ComparedLine[] = [];
  for (let place = 0; place < Math.max(before.length, after.length); place++) {
    const old = before[place];
    const fresh = after[place];
    const spans = old !== undefined && fresh !== undefined ? compareTexts(old, fresh) : [];
    if (likeness(spans) >= LEAST_LIKENESS) lines.push({ kind: "changed", spans });
    else {
      if (old !== undefined) lines.push(line("removed", old));
      if (fresh !== undefined) lines.push(line("added", fresh));
    }
  }
  return lines;
}

/** Blocks as lines to read, none empty. */
function linesOf(content: readonly Block[]): string[] {
  return visit<string[]>(
    { type: "doc", content: [...content] },
    {
      inline: (nodes) => [inlineText(nodes)],
      paragraph: (text) => text,
      heading: (text) => text,
      bulletList: (items) => items.flatMap((item) => item.map((text) => `· ${text}`)),
      orderedList: (items, { attrs }) =>
        items.flatMap((item, index) =>
          item.map((text, place) => (place === 0 ? `${attrs.start + index}. ${text}` : text)),
        ),
      listItem: (blocks) => blocks.flat(),
      blockquote: (blocks) => blocks.flat(),
      table: ({ content: rows }, blocks) =>
        rows.map((row) => (row.content ?? []).map((cell) => blocks(cell.content).flat().join(" ")).join(" │ ")),
      figure: (caption) => [`${figureSign}${caption.join(" ")}`],
    },
  )
    .flat()
    .filter((text) => text.trim() !== "");
}
