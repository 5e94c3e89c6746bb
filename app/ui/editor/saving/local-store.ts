import type { KeptStore } from "./kept-store";

/** The browser's small storage: some 5 MB, and every browser has it. */
export function localStore(storage: () => Storage): KeptStore {
  return {
    all: async (prefix) =>
      Object.keys(storage())
        .filter((key) => key.startsWith(prefix))
        .map((key) => [key, parsed(storage().getItem(key))]),
    put: async (key, value) => storage().setItem(key, JSON.stringify(value)),
    remove: async (key) => storage().removeItem(key),
  };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
