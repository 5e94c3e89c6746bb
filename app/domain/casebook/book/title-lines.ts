const isWide = (character: string) => (character.codePointAt(0)! > 0x2e80 || /[“”‘’—…·]/.test(character) ? 1 : 0.55);

/** How wide text runs, in full-width characters. */
export const widthOf = (text: string) => [...text].reduce((sum, character) => sum + isWide(character), 0);

/** A title in the lines that read best: broken after its first colon or dash where both clauses are worth a line, else whole. */
export function titleLines(title: string): string[] {
  const at = title.search(/[：:]|——/);
  if (at < 0) return [title];
  const length = title.startsWith("——", at) ? 0 : 1;
  const first = title.slice(0, at + length);
  const rest = title.slice(at + length).trim();
  return widthOf(first) >= 5 && widthOf(rest) >= 5 && widthOf(title) > 20 ? [first, rest] : [title];
}

/** A title short enough for a running head. */
export function runningTitle(title: string, widest = 30): string {
  if (widthOf(title) <= widest) return title;
  let cut = "";
  for (const character of title) {
    if (widthOf(cut + character) > widest - 1) break;
    cut += character;
  }
  return `${cut}…`;
}
