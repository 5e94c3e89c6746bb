/** A place in this browser where things stay over reloads, by key. What has no room is thrown. */
export interface KeptStore {
  /** Everything whose key begins so. */
  all: (prefix: string) => Promise<[key: string, value: unknown][]>;
  put: (key: string, value: unknown) => Promise<void>;
  remove: (key: string) => Promise<void>;
}
