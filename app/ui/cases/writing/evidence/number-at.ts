import type { Editor } from "@tiptap/core";
import { type ClaimedNumber, numbersIn } from "#app/domain/cases/evidence/numbers-in";

/** What a person who ties a number has chosen: its words, where they stand, and what it is tied to already. */
export interface ChosenNumber {
  from: number;
  to: number;
  text: string;
  number: ClaimedNumber | null;
  /** The words before it, for a first name of its indicator. */
  before: string;
  indicatorId: string | null;
}

const longest = 60;

/** The selected words, or else the number at the cursor; null where there is neither. */
export function numberAt(editor: Editor): ChosenNumber | null {
  const { $from, $to, empty, from, to } = editor.state.selection;
  if (!$from.parent.isTextblock || !$from.sameParent($to)) return null;
  const start = $from.start();
  const text = $from.parent.textBetween(0, $from.parent.content.size, undefined, "\n");
  const [left, right] = [from - start, to - start];
  const touching = numbersIn(text).find((number) =>
    empty ? number.start <= left && left <= number.end : number.start < right && left < number.end,
  );
  if (empty && !touching) return tiedAt(editor);
  const [begin, end] = empty && touching ? [touching.start, touching.end] : [left, right];
  if (end - begin > longest) return null;
  return {
    ...{ from: start + begin, to: start + end, text: text.slice(begin, end), number: touching ?? null },
    before: text.slice(0, begin),
    indicatorId: indicatorAt(editor, start + begin, start + end),
  };
}

/** The words around the cursor that are tied, though no rule takes them for a number. */
function tiedAt(editor: Editor): ChosenNumber | null {
  const { $from } = editor.state.selection;
  const start = $from.start();
  let found: ChosenNumber | null = null;
  $from.parent.forEach((node, offset) => {
    const [from, to] = [start + offset, start + offset + node.nodeSize];
    const indicatorId = indicatorAt(editor, from, to);
    if (indicatorId === null || $from.pos < from || $from.pos > to) return;
    found = { from, to, text: node.text ?? "", number: null, before: "", indicatorId };
  });
  return found;
}

function indicatorAt(editor: Editor, from: number, to: number) {
  let indicatorId: string | null = null;
  editor.state.doc.nodesBetween(from, to, (node) => {
    const claim = node.marks.find(({ type }) => type.name === "claim");
    if (claim) indicatorId ??= String(claim.attrs.indicatorId);
  });
  return indicatorId;
}
