import type { UIMatch } from "@remix-run/react";
import type { MessageKey, Translate } from "#app/i18n/translation";

/** What a screen tells the document around it: `export const handle = { title: … } satisfies PageHandle<typeof loader data>`. */
export interface PageHandle<Data = never> {
  /** The page's own name: a message, or made from what its loader answered. */
  title?: MessageKey | ((t: Translate, data: Data) => string);
  /** False where the page, and so the whole document, does without scripts. */
  js?: boolean;
  /** False where a layout should leave the screen its full width. */
  padded?: boolean;
}

type Match = UIMatch<unknown, PageHandle<unknown> | undefined>;

/** The name of the innermost screen that has one. */
export function titleOf(matches: readonly Match[], t: Translate): string | null {
  for (const { handle, data } of [...matches].reverse()) {
    if (typeof handle?.title === "string") return sayPlain(t, handle.title);
    // where an action was refused no loader ran: there is nothing to name the page after
    if (handle?.title && data != null) return handle.title(t, data);
  }
  return null;
}

export function wantsScripts(matches: readonly Match[]): boolean {
  return matches.every(({ handle }) => handle?.js !== false);
}

/** Titles are messages without placeholders, which the type of one unknown key cannot say. */
function sayPlain(t: Translate, key: MessageKey): string {
  return (t as (key: string) => string)(key);
}
