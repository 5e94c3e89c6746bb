import { cleanText } from "#app/domain/documents/clean-text";

/**
 * A draft's header as `headerContentSchema` would store it, without the check: no space around what was typed, clean
 * text. For the browser, which compares headers and need not carry the check itself; the server checks every write.
 */
export function storedHeader(header: unknown): unknown {
  return tidied(header, "");
}

function tidied(value: unknown, field: string): unknown {
  if (typeof value === "string") return field === "abstract" ? cleanLines(value.trim()) : cleanText(value.trim());
  if (Array.isArray(value)) return (value as unknown[]).map((entry) => tidied(entry, field));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, tidied(entry, name)]));
}

const cleanLines = (text: string) => text.split(/\r?\n/).map(cleanText).join("\n");
