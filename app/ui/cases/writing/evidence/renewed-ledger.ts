import type { SavedIndicator } from "#app/domain/cases/evidence/indicator";
import { contentOf, type DraftIndicator, replaced } from "./draft-indicator";

interface LedgerNews {
  /** The whole ledger as the server has it. */
  stored: readonly SavedIndicator[];
  /** What this page had when it asked: one it has got since may be missing in the answer. */
  told: Readonly<Record<string, number>>;
  /** Those whose fields hold words that are not kept yet: they stay, and their saving meets the colleague's. */
  typed: ReadonlySet<string>;
  /** Those taken away here, which an answer may still bring. */
  removed: ReadonlySet<string>;
}

/** The ledger of a page after somebody else changed it: what is new or saved since comes in, what was taken away goes. */
export function renewedLedger(
  mine: readonly DraftIndicator[],
  { stored, told, typed, removed }: LedgerNews,
): DraftIndicator[] {
  const theirs = new Map(stored.map((one) => [one.id, one]));
  const kept = mine.flatMap((one) => {
    const saved = theirs.get(one.id);
    if (typed.has(one.id)) return [one];
    if (!saved) return told[one.id] === undefined ? [one] : [];
    const news = { kind: "renewed" as const, by: saved.by, at: saved.savedAt };
    return [saved.rev > one.rev ? replaced(one, saved, news) : one];
  });
  const known = new Set(mine.map(({ id }) => id));
  const added = stored.filter(({ id }) => !known.has(id) && !removed.has(id));
  return [
    ...kept,
    ...added.map((saved) => ({
      ...contentOf(saved),
      ...{ id: saved.id, rev: saved.rev },
      news: { kind: "renewed" as const, by: saved.by, at: saved.savedAt },
    })),
  ];
}
