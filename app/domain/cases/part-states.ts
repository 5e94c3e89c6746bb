import { countCharacters, countText } from "#app/domain/documents/count-characters";
import type { RichDocument } from "#app/domain/documents/document";
import type { HeaderContent } from "./forms";
import type { PartStateCause } from "./kinds";

/** The name of a draft's header among its parts; the others bear the keys of their sections. */
export const headerPart = "header";

/** What decides whether a save goes on with a kept state. */
interface Spell {
  savedBy: string;
  cause: PartStateCause;
  characters: number;
}

/** How long one person's typing is one state, in milliseconds. */
const SPELL_MS = 5 * 60_000;
/** A save that takes away more than this share of the text, and this many 字, leaves the longer text in the history. */
const LOSS = { share: 0.1, characters: 30 };

/** Whether a save belongs to the state kept last: the same person typing on, within five minutes of its beginning, and nothing large taken away. */
export function continuesState(kept: Spell & { startedAt: Date }, save: Spell & { savedAt: Date }): boolean {
  const isTyping = kept.cause === "typed" && save.cause === "typed" && kept.savedBy === save.savedBy;
  const isSoon = save.savedAt.getTime() - kept.startedAt.getTime() < SPELL_MS;
  const lost = kept.characters - save.characters;
  const isLarge = lost >= LOSS.characters && lost > kept.characters * LOSS.share;
  return isTyping && isSoon && !isLarge;
}

/** The length of a part in 字: a section's text, or the words of a header. */
export function charactersOf(content: RichDocument | HeaderContent): number {
  if ("content" in content) return countCharacters(content);
  const { title, abstract, keywords, authors } = content;
  const words = [title, abstract, ...keywords, ...authors.flatMap((author) => Object.values(author))];
  return words.reduce((sum, text) => sum + countText(text), 0);
}
