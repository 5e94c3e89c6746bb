/** The part of a file a request asks for, both ends included; "all" for the whole, "none" for a part that does not exist. */
export type AskedRange = { start: number; end: number } | "all" | "none";

/** Reads a Range header. Several parts at once are answered with the whole file, as HTTP allows. */
export function askedRange(header: string | null, size: number): AskedRange {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
  const [, first = "", last = ""] = match ?? [];
  if (!match || (first === "" && last === "")) return "all";
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== "" && last !== "" && Number(last) < start) return "all";
  return start >= size || end < start ? "none" : { start, end };
}
