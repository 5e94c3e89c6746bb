import { localStore } from "#app/ui/editor/saving/local-store";
import { type Mirror, mirrorIn } from "#app/ui/editor/saving/mirror";

/** A browser's storage in memory. */
export function aStorage(): Storage {
  const items = new Map<string, string>();
  const storage = {
    clear: () => items.clear(),
    getItem: (key: string) => items.get(key) ?? null,
    key: (index: number) => [...items.keys()][index] ?? null,
    removeItem: (key: string) => void items.delete(key),
    setItem: (key: string, value: string) => void items.set(key, value),
  };
  // keys of a browser's storage are its own properties
  return new Proxy(storage as Storage, {
    ownKeys: () => [...items.keys()],
    getOwnPropertyDescriptor: (_target, key) =>
      items.has(String(key)) ? { enumerable: true, configurable: true, value: items.get(String(key)) } : undefined,
  });
}

/** One page's mirror in a storage; `living` are the other pages that are open. */
export const aMirror = (
  storage: Storage,
  page: string,
  living: string[] = [],
  userId = "user",
  caseId = "case",
): Mirror =>
  mirrorIn(
    localStore(() => storage),
    () => ({ own: page, names: async () => new Set([page, ...living]) }),
    userId,
    caseId,
  );
