import type { Context } from "#app/domain/context.server";
import { maskTerms } from "#app/domain/documents/identities/mask-identities";
import { Refusal } from "#app/domain/refusal";
import { blindCopyOfCase } from "../queries/blind-copy-of-case.server";
import { saveBlindCopy } from "./save-blind-copy.server";

interface WordToMask {
  caseId: string;
  rev: number;
  word: string;
  replacedBy: string;
}

/** Replaces a wording everywhere in a blind copy: title, abstract, text, tables, captions, the evidence ledger. Who may and whether the copy is still the same is for the saving to say. */
export async function maskWord(ctx: Context, { caseId, rev, word, replacedBy }: WordToMask) {
  const copy = await blindCopyOfCase(ctx.db.read, caseId);
  if (copy.rev !== rev) throw new Refusal("blind-copy.stale", { rev: copy.rev });
  const { content, replacements } = maskTerms(copy.content, [{ text: word, replacedBy, sure: true }]);
  const { title, abstract, keywords, sections, indicators } = content;
  const saved = await saveBlindCopy(ctx, { caseId, text: { rev, title, abstract, keywords, sections, indicators } });
  return { ...saved, replaced: replacements.length };
}
