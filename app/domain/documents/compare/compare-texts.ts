import { type ChangedRun, changedRuns } from "./changed-runs";

/** A stretch of text that both have, or only one. */
export interface TextSpan {
  kind: "same" | "added" | "removed";
  text: string;
}

/** A Han character or mark alone; a number or a word of other scripts whole. */
const tokens = /[^\s\p{Script=Han}\p{P}]+(?:[.,%‰]\p{N}*)*|\s+|./gsu;
/** Fewer common characters than this between two changes are chance, and make it hard to read. */
const LEAST_COMMON = 2;

/** What was taken out of a line of text and what was put in: character by character in Chinese, word by word elsewhere. */
export function compareTexts(before: string, after: string): TextSpan[] {
  const old = before.match(tokens) ?? [];
  const fresh = after.match(tokens) ?? [];
  const spans: TextSpan[] = [];
  const add = (kind: TextSpan["kind"], text: string) => text !== "" && spans.push({ kind, text });
  let place = 0;
  for (const { from, to, into, until } of joinedOverChance(changedRuns(old, fresh))) {
    add("same", old.slice(place, from).join(""));
    add("removed", old.slice(from, to).join(""));
    add("added", fresh.slice(into, until).join(""));
    place = to;
  }
  add("same", old.slice(place).join(""));
  return spans;
}

function joinedOverChance(runs: readonly ChangedRun[]) {
  const joined: ChangedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && run.from - last.to < LEAST_COMMON)
      joined[joined.length - 1] = { ...last, to: run.to, until: run.until };
    else joined.push(run);
  }
  return joined;
}

/** How much of two texts is common, from 0 to 1. */
export function likeness(spans: readonly TextSpan[]): number {
  const lengthOf = (kind: TextSpan["kind"]) =>
    spans.reduce((sum, span) => sum + (span.kind === kind ? span.text.length : 0), 0);
  const same = lengthOf("same");
  return same === 0 ? 0 : same / (same + Math.max(lengthOf("added"), lengthOf("removed")));
}
