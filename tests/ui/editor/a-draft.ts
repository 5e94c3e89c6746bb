import { mergeLists } from "#app/domain/documents/compare/merge-lists";
import { Autosave } from "#app/ui/editor/saving/autosave";
import type { Mirror } from "#app/ui/editor/saving/mirror";
import type { SaveAnswer, StoredPart } from "#app/ui/editor/saving/save-answer";

export const at = new Date("2026-11-10T02:32:00Z");
export const stored = (rev: number): SaveAnswer => ({ kind: "stored", rev, savedAt: at });
export const theirText = (rev: number, content: string): StoredPart => ({ rev, content, savedAt: at, by: "同事" });
export const stale = (rev: number, content: string): SaveAnswer => ({ kind: "stale", stored: theirText(rev, content) });

/** An autosave of one part whose server gives these answers in turn. Texts are words between spaces, joined word by word. */
export function aDraft(answers: SaveAnswer[], mirror: Mirror, { rev = 1, content = "", isOpen = true } = {}) {
  const sent: unknown[] = [];
  const shown: unknown[] = [];
  const words = (text: unknown) => String(text).split(" ").filter(Boolean);
  const autosave = new Autosave([{ name: "text", rev, savedAt: null, content }], {
    mirror,
    isSame: (_part, one, other) => one === other,
    merge: (_part, base, mine, theirs) =>
      mergeLists(words(base), words(mine), words(theirs), (word) => word)?.join(" ") ?? null,
    send: (_part, { rev: over, content: what, isJoined }) => {
      sent.push(isJoined ? [over, what, "joined"] : [over, what]);
      return Promise.resolve(answers.shift() ?? { kind: "unreachable" });
    },
    show: (_part, what) => {
      shown.push(what);
      return isOpen;
    },
  });
  const text = () => autosave.view().contents.text;
  return { autosave, sent, shown, text, phase: () => autosave.view().parts.text?.phase };
}
