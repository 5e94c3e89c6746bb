/** A query string with one parameter changed (null removes it) and others dropped; all else stays as it is. */
export function withParam(search: string, name: string, value: string | null, dropped: readonly string[] = []): string {
  const params = new URLSearchParams(search);
  if (value === null) params.delete(name);
  else params.set(name, value);
  for (const other of dropped) params.delete(other);
  const query = params.toString();
  return query ? `?${query}` : "?";
}
