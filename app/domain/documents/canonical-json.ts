/**
 * JSON in its one canonical form: keys sorted by code unit, no spaces, undefined members left out. Equal values give
 * equal text whatever order they were built in. Throws TypeError on what JSON cannot say (NaN, functions, undefined).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) return objectJson(value);
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError("A number that JSON cannot say");
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`A ${typeof value} that JSON cannot say`);
  return text;
}

function objectJson(value: object): string {
  if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
    throw new TypeError("Only plain objects have a canonical form");
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  // By code unit, not by locale: the same on every machine.
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}
