import type { KeptStore } from "./kept-store";

const NAME = "xinglin";
const TABLE = "kept";

/** The browser's large storage: texts with all their tables fit, and nothing waits for a write. */
export function indexedStore(factory: () => IDBFactory): KeptStore {
  let opened: Promise<IDBDatabase> | undefined;
  const open = () =>
    (opened ??= opening(factory).catch((error: unknown) => {
      // another try may find it open: a private window that was allowed, a disk with room again
      opened = undefined;
      throw error;
    }));
  const within = async <T>(mode: IDBTransactionMode, work: (table: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    // the browser's own database, not the portal's
    // eslint-disable-next-line no-restricted-syntax
    const transaction = (await open()).transaction(TABLE, mode);
    const request = work(transaction.objectStore(TABLE));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      // a full disk shows only when the transaction ends
      transaction.onabort = () => reject(transaction.error ?? new Error("the browser kept nothing"));
    });
  };
  return {
    async all(prefix) {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const keys = await within("readonly", (table) => table.getAllKeys(range));
      const values = await within<unknown[]>("readonly", (table) => table.getAll(range));
      return keys.flatMap((key, place) => (typeof key === "string" ? [[key, values[place]]] : []));
    },
    put: async (key, value) => void (await within("readwrite", (table) => table.put(value, key))),
    remove: async (key) => void (await within("readwrite", (table) => table.delete(key))),
  };
}

function opening(factory: () => IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory().open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the browser opened nothing"));
  });
}
