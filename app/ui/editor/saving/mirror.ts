/** What was typed and not yet acknowledged, kept in the browser: with the `rev` it was based on and when it was typed. */
export interface Mirrored {
  rev: number;
  content: unknown;
  at: number;
}

/** One person's unsaved words of one case on this computer. */
export interface Mirror {
  read: (part: string) => Mirrored | null;
  /** False where the browser has no room or forbids it. */
  write: (part: string, mirrored: Mirrored) => boolean;
  forget: (part: string) => void;
}

/** Keeps them in the browser's own storage, apart for each person, so that a shared computer shows nobody another's words. */
export function mirrorIn(storage: () => Storage, userId: string, caseId: string): Mirror {
  const keyOf = (part: string) => ["xinglin-draft", userId, caseId, part].join("|");
  return {
    read(part) {
      try {
        const text = storage().getItem(keyOf(part));
        const found: unknown = text === null ? null : JSON.parse(text);
        return isMirrored(found) ? found : null;
      } catch {
        return null;
      }
    },
    write(part, mirrored) {
      try {
        storage().setItem(keyOf(part), JSON.stringify(mirrored));
        return true;
      } catch {
        return false;
      }
    },
    forget(part) {
      try {
        storage().removeItem(keyOf(part));
      } catch {
        // a browser that lets nothing be stored holds nothing to forget
      }
    },
  };
}

function isMirrored(found: unknown): found is Mirrored {
  return (
    typeof found === "object" &&
    found !== null &&
    "rev" in found &&
    typeof found.rev === "number" &&
    "at" in found &&
    typeof found.at === "number" &&
    "content" in found
  );
}
