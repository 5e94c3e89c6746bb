/** The kind of list an item belongs to, and its number. */
export interface ListMarker {
  kind: "ol" | "ul";
  start: number;
}

const number = /^(\d{1,4})[.．、)）]?$/;
/** Signs of bullets, among them the letters that symbol fonts draw as one. */
const bullet = /^[·•●○◦■□▪▫◆◇►▶➢➤✓✔–—\-*§ØoluvnqwüÞ\uf000-\uf0ff]$/u;

/** Reads the number or sign in front of an item; null where a list of ours would show another one. */
export function markerOf(sign: string): ListMarker | null {
  const found = number.exec(sign);
  if (found) return { kind: "ol", start: Number(found[1]) };
  return sign === "" || bullet.test(sign) ? { kind: "ul", start: 1 } : null;
}
