/** Gives every row that is new a key of its own, and a fresh one to a row whose key another row has already. */
export function keyed<Row extends { key?: string | undefined }>(rows: readonly Row[]): (Row & { key: string })[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const key = row.key && !taken.has(row.key) ? row.key : crypto.randomUUID();
    taken.add(key);
    return { ...row, key };
  });
}
