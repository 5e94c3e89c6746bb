import type { KeptStore } from "./kept-store";
import type { LivingTabs } from "./living-tabs";

/** What was typed and not yet acknowledged, kept in the browser: with the stored text and `rev` it was based on, and when it was typed. */
export interface Mirrored {
  rev: number;
  base: unknown;
  content: unknown;
  at: number;
}

/** Words an earlier page could not save, and where they lie. */
export interface FoundWords extends Mirrored {
  part: string;
  key: string;
}

/** One person's unsaved words of one case on this computer, apart for each of their open pages. */
export interface Mirror {
  /** What pages that are closed could not save, newest first. */
  find: () => Promise<FoundWords[]>;
  /** False where the browser has no room or forbids it. */
  write: (part: string, mirrored: Mirrored) => Promise<boolean>;
  /** This page's words of a part are safe. */
  forget: (part: string) => Promise<void>;
  /** Found words were taken up, or laid aside by the person. */
  drop: (words: FoundWords) => Promise<void>;
}

/** Keeps them apart for each person, so that a shared computer shows nobody another's words, and for each page, so that two never write over each other's. */
export function mirrorIn(store: KeptStore, tabs: () => LivingTabs, userId: string, caseId: string): Mirror {
  const prefix = `${["xinglin-draft", userId, caseId].join("|")}|`;
  const ownKey = (part: string) => `${prefix}${tabs().own}|${part}`;
  const quietly = (work: Promise<void>) => work.catch(() => undefined);
  return {
    async find() {
      const entries = await store.all(prefix).catch(() => []);
      if (entries.length === 0) return [];
      const living = await tabs().names();
      return entries
        .flatMap(([key, value]) => {
          const [tab = "", ...part] = key.slice(prefix.length).split("|");
          const isOthers = tab !== tabs().own && living.has(tab);
          return isOthers || !isMirrored(value) ? [] : [{ ...value, key, part: part.join("|") }];
        })
        .sort((one, other) => other.at - one.at);
    },
    write: (part, mirrored) =>
      store.put(ownKey(part), mirrored).then(
        () => true,
        () => false,
      ),
    forget: (part) => quietly(store.remove(ownKey(part))),
    drop: async ({ part, key }) => {
      if (key !== ownKey(part)) await quietly(store.remove(key));
    },
  };
}

function isMirrored(found: unknown): found is Mirrored {
  const { rev, at, content, base } = (found ?? {}) as Partial<Mirrored>;
  return typeof rev === "number" && typeof at === "number" && content !== undefined && base !== undefined;
}
