import type { Database, Reader } from "#app/db/database";

const asking = new Set<PropertyKey>(["select", "selectDistinct", "$count", "rows"]);

/** The same database, and how many questions were put to it: a list must ask as many for three rows as for one. */
export function countQueries(db: Database): { db: Database; asked: () => number } {
  let asked = 0;
  const counted = <R extends Reader>(reader: R): R =>
    new Proxy(reader, {
      get(target, name) {
        if (asking.has(name)) asked += 1;
        const member: unknown = Reflect.get(target, name);
        return typeof member === "function" ? (member.bind(target) as unknown) : member;
      },
    });
  const watched = new Proxy(db, {
    get(target, name) {
      if (name === "read") return counted(target.read);
      if (name === "snapshot")
        return <T>(work: (reader: Reader) => Promise<T>) => target.snapshot((reader) => work(counted(reader)));
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? (member.bind(target) as unknown) : member;
    },
  });
  return { db: watched, asked: () => asked };
}
