import type { RichDocument } from "#app/domain/documents/document";
import type { LostItem } from "#app/domain/documents/read-word/lost-items";
import { textBlocks } from "#app/domain/documents/text-blocks";
import { visit } from "#app/domain/documents/visit";

/** How many of each a section of the file holds, for its author to compare with the file beside it. */
export interface SectionContents {
  paragraphs: number;
  headings: number;
  items: number;
  tables: number;
  figures: number;
}

const none: SectionContents = { paragraphs: 0, headings: 0, items: 0, tables: 0, figures: 0 };
const one = (kind: keyof SectionContents): SectionContents => ({ ...none, [kind]: 1 });
const sum = (all: readonly SectionContents[]): SectionContents =>
  all.reduce(
    (total, next) => ({
      paragraphs: total.paragraphs + next.paragraphs,
      headings: total.headings + next.headings,
      items: total.items + next.items,
      tables: total.tables + next.tables,
      figures: total.figures + next.figures,
    }),
    none,
  );

/** Counts what a section of the file holds; paragraphs in items and cells count with those. */
export function contentsOf(document: RichDocument): SectionContents {
  return sum(
    visit<SectionContents>(document, {
      inline: () => none,
      paragraph: () => one("paragraphs"),
      heading: () => one("headings"),
      bulletList: sum,
      orderedList: sum,
      listItem: ([, ...inner]) => sum([one("items"), ...inner]),
      blockquote: sum,
      table: (node, blocks) => ({
        ...sum(node.content.flatMap((row) => (row.content ?? []).flatMap((cell) => blocks(cell.content)))),
        paragraphs: 0,
        tables: 1,
      }),
      figure: () => one("figures"),
    }),
  );
}

/** What was changed or lost in a section: below its heading, below one inside it, or in words it holds. */
export function lostIn(
  { heading, document }: { heading: string; document: RichDocument },
  lost: readonly LostItem[],
): LostItem[] {
  const lines = [heading, ...textBlocks(document)].map(folded);
  return lost.filter(({ where }) => where !== "" && lines.some((line) => line === folded(where) || holds(line, where)));
}

const folded = (text: string) => text.replace(/\s/gu, "");

/** Automatic numbers and notes are reported with the words they stand at. */
function holds(line: string, where: string) {
  const words = folded(where);
  const unnumbered = words.replace(/^[\w.]+[)）.、]?/u, "");
  return words.length >= 2 && (line.startsWith(words) || (unnumbered.length >= 2 && line.startsWith(unnumbered)));
}
