import type { Person } from "#tests/support/people";

/** What stands behind one door: an address, who may read there and who may act. */
export interface Door {
  /** With `:words` for what the house holds. */
  path: string;
  /** Who is answered when reading; nobody where nothing can be read. */
  read: readonly Person[];
  /** Who is let in when acting; nothing where the address takes no action, or another door of the route shows it. */
  act?: readonly Person[];
  /** What is sent along, so that only the person and the thing decide; otherwise an empty form. `:words` as in the address. */
  form?: Record<string, string>;
  json?: unknown;
}
