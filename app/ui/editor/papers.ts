import type { Editor } from "@tiptap/react";

/** The open editors of a case's sections, for what reaches over all of them: finding, and jumping to a heading. */
export class Papers {
  readonly #open = new Map<string, Editor>();
  readonly #listeners = new Set<() => void>();

  /** `keys` are the sections in the order they are read. */
  constructor(private readonly keys: readonly string[]) {}

  /** An editor of a section was opened; null when it was closed. */
  set(key: string, editor: Editor | null) {
    if (editor) this.#open.set(key, editor);
    else this.#open.delete(key);
    for (const listener of this.#listeners) listener();
  }

  get(key: string): Editor | undefined {
    return this.#open.get(key);
  }

  all(): Editor[] {
    return this.keys.flatMap((key) => this.#open.get(key) ?? []).filter((editor) => !editor.isDestroyed);
  }

  /** Hears of editors that open and close. */
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
}
