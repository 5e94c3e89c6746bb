import type { KeptStore } from "./kept-store";

/** The first store, and the second for what the first does not take: a private window, a full disk. */
export function firstThatTakes(first: KeptStore, second: KeptStore): KeptStore {
  const both = async <T>(ask: (store: KeptStore) => Promise<T>, none: T) =>
    Promise.all([first, second].map((store) => ask(store).catch(() => none)));
  return {
    async all(prefix) {
      return (await both((store) => store.all(prefix), [])).flat();
    },
    async put(key, value) {
      try {
        await first.put(key, value);
      } catch {
        await second.put(key, value);
        return;
      }
      // what the second took while the first was full is older now
      await second.remove(key).catch(() => undefined);
    },
    async remove(key) {
      await both((store) => store.remove(key), undefined);
    },
  };
}
