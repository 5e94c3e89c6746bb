import type { RichDocument } from "#app/domain/documents/document";
import { countCharacters } from "#app/domain/documents/count-characters";
import { visit } from "#app/domain/documents/visit";
import { evidenceOfContent } from "#app/domain/cases/evidence/evidence-of-content";
import type { BlindCase } from "#app/domain/reviews/blind-case";
import { evidenceNotes } from "../case/evidence-notes";
import { sectionHtml } from "../case/section-html";
import { markMasks } from "../check/masked-html";
import type { Bead, DeskCase } from "./desk-case";

/** A blind case as the desk shows it. Only what is named here reaches the reviewer's browser. */
export function showCase(
  { facts, content, sections, assignmentId, code, call, category, criteria, review }: BlindCase,
  { userId, mode, beads }: { userId: string; mode: DeskCase["mode"]; beads: Bead[] },
): DeskCase {
  const documents = new Map(content.sections.map(({ key, document }) => [key, document]));
  const { title, abstract, keywords, period, indicators = [] } = content;
  const claimNote = evidenceNotes(indicators);
  return {
    ...{ assignmentId, userId, code, call, category, criteria, review, mode, beads },
    ...{ title, abstract, keywords, period },
    closesAt: facts.reviewsCloseAt,
    texts: sections.map(({ key, zh, en }) => {
      const document = documents.get(key);
      return { key, zh, en, html: document ? markMasks(sectionHtml(document, { claimNote })) : "" };
    }),
    evidence: { ...evidenceOfContent(content), indicators },
    size: sizeOf(content.sections.map(({ document }) => document)),
  };
}

function sizeOf(documents: readonly RichDocument[]): DeskCase["size"] {
  const found = documents.flatMap(partsOf);
  return {
    characters: documents.reduce((sum, document) => sum + countCharacters(document), 0),
    figures: found.filter((part) => part === "figure").length,
    tables: found.filter((part) => part === "table").length,
  };
}

type Part = "figure" | "table";

/** Figures and tables, wherever they stand. */
const partsOf = (document: RichDocument): Part[] =>
  visit<Part[]>(document, {
    inline: () => [],
    paragraph: () => [],
    heading: () => [],
    bulletList: (items) => items.flat(),
    orderedList: (items) => items.flat(),
    listItem: (blocks) => blocks.flat(),
    blockquote: (blocks) => blocks.flat(),
    table: (node, blocks) => [
      "table",
      ...node.content.flatMap((row) => (row.content ?? []).flatMap((cell) => blocks(cell.content).flat())),
    ],
    figure: () => ["figure"],
  }).flat();
