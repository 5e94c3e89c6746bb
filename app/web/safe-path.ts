/** A path on this site to go back to, or the fallback: `//host` and `/\host` lead elsewhere. */
export function safePath(value: unknown, fallback: string): string {
  if (typeof value !== "string" || !/^\/(?![/\\])/.test(value)) return fallback;
  // browsers drop tabs and newlines before they read an address
  return [...value].some((sign) => sign < " " || sign === "\\") ? fallback : value;
}
