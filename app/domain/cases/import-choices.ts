import type { Block, RichDocument } from "#app/domain/documents/document";
import { Refusal } from "#app/domain/refusal";
import { isWritten } from "./is-written";
import { type ReadImport, strayBlocks } from "./word-import";

/** What happens to a section that the file has: it replaces what is written, follows it, or is left out. */
export const importWays = ["replace", "append", "skip"] as const;
export type ImportWay = (typeof importWays)[number];

/** What an author decides about a file that was read. */
export interface ImportChoices {
  /** The title of the file instead of one the draft already has. */
  takesTitle: boolean;
  /** By section; a section without text takes what the file has. */
  ways: Record<string, ImportWay>;
  /** The `rev` of each section the author saw. */
  revs: Record<string, number>;
  /** For each stray block in order: a section's key, `drop`, or `above` for the place of the block before it. */
  places: (string | undefined)[];
}

interface Chosen {
  read: ReadImport;
  sections: readonly { key: string; document: RichDocument; rev: number }[];
  choices: ImportChoices;
  places: readonly (string | null)[];
}

/** Where each stray block goes: a section's key, or null for one dropped knowingly. Refuses one without a place. */
export function strayPlaces(count: number, places: ImportChoices["places"]): (string | null)[] {
  const result: (string | null)[] = [];
  for (let index = 0; index < count; index += 1) {
    const place = places[index] === "above" ? result[index - 1] : places[index] === "drop" ? null : places[index];
    if (place === undefined || place === "") throw new Refusal("word.unplaced");
    result.push(place);
  }
  return result;
}

/** The sections that change, with their new text and the `rev` it replaces. */
export function sectionsAsChosen({ read, sections, choices, places }: Chosen) {
  const strays = strayBlocks(read.unassigned);
  if (places.some((place) => place !== null && !sections.some(({ key }) => key === place)))
    throw new Refusal("word.unplaced");
  return sections.flatMap(({ key, document, rev }) => {
    const written = isWritten(document);
    const ofFile = read.sections.find((section) => section.key === key)?.document;
    const way = written ? choices.ways[key] : "replace";
    // written since the person looked, who was asked nothing about it
    if (ofFile && way === undefined) throw new Refusal("word.would-replace");
    const blocks: Block[] = [
      ...(ofFile && way !== "skip" ? ofFile.content : []),
      ...strays.filter((_, index) => places[index] === key),
    ];
    if (blocks.length === 0) return [];
    const replaces = !written || (ofFile !== undefined && way === "replace");
    const content = replaces ? blocks : [...document.content, ...blocks];
    const seen = replaces ? (choices.revs[key] ?? -1) : rev;
    return [{ key, rev: seen, document: { type: "doc" as const, content } }];
  });
}
