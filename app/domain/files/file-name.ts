const LONGEST = 160;

/** A file's name as it is kept: without folders and without characters that a database, a log or a page cannot hold. The ending survives the cut. */
export function fileName(given: string): string {
  const name = given
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}\uFFFE\uFFFF]/gu, "")
    .replace(/^.*[/\\]/, "")
    .trim();
  const letters = [...name];
  if (letters.length <= LONGEST) return name || "file";
  const ending = /\.[^.]{1,8}$/.exec(name)?.[0] ?? "";
  return letters.slice(0, LONGEST - ending.length).join("") + ending;
}
