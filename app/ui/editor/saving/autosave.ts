import type { Mirror } from "./mirror";
import { freshPart, isUnsaved, mayBeSent, partAfter, type PartEvent, type PartState, pauseBefore } from "./part-state";
import type { SaveAnswer, SendPart, StoredPart } from "./save-answer";

export interface PartToKeep {
  name: string;
  rev: number;
  savedAt: Date | null;
  content: unknown;
}

/** All parts as the screen shows them; a new object after every change. */
export interface AutosaveView {
  parts: Readonly<Record<string, PartState>>;
  contents: Readonly<Record<string, unknown>>;
  /** Parts with two texts to choose from, and the other's. */
  conflicts: Readonly<Record<string, StoredPart>>;
  /** Grows when a part's text was replaced other than by typing. */
  generations: Readonly<Record<string, number>>;
  /** The browser could not keep what was typed. */
  isMirrorFull: boolean;
  /** An earlier visit's words were looked for. */
  isRestored: boolean;
}

interface AutosavePorts {
  send: SendPart;
  mirror: Mirror;
  /** Whether two contents of a part say the same. */
  isSame: (part: string, one: unknown, other: unknown) => boolean;
}

/**
 * Keeps a draft safe while it is written: every change goes into the browser's storage at once and to the server after a
 * pause, one save of a part at a time, again and again until it is acknowledged. Never overwrites what somebody else saved.
 */
export class Autosave {
  #view: AutosaveView;
  readonly #listeners = new Set<() => void>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #running = new Map<string, Promise<void>>();
  /** The last content of a part whose answer was lost: the server may have it all the same. */
  readonly #unanswered = new Map<string, unknown>();

  constructor(
    parts: readonly PartToKeep[],
    private readonly ports: AutosavePorts,
  ) {
    this.#view = {
      parts: Object.fromEntries(parts.map(({ name, rev, savedAt }) => [name, freshPart(rev, savedAt)])),
      contents: Object.fromEntries(parts.map(({ name, content }) => [name, content])),
      conflicts: {},
      generations: {},
      isMirrorFull: false,
      isRestored: false,
    };
  }

  readonly view = () => this.#view;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Takes up, once, what an earlier visit could not save: on the same `rev` it is saved now, on an older one the person chooses. */
  restore() {
    if (this.#view.isRestored) return;
    this.#change({ isRestored: true });
    for (const [part, { rev, savedAt }] of Object.entries(this.#view.parts)) {
      const kept = this.ports.mirror.read(part);
      if (!kept) continue;
      const stored = this.#view.contents[part];
      if (this.ports.isSame(part, kept.content, stored)) {
        this.ports.mirror.forget(part);
        continue;
      }
      this.#replace(part, kept.content);
      if (kept.rev === rev) this.#happen(part, { kind: "typed" });
      else {
        this.#change({
          conflicts: {
            ...this.#view.conflicts,
            [part]: { rev, content: stored, savedAt: savedAt ?? new Date(), by: null },
          },
        });
        this.#happen(part, { kind: "stale" });
      }
    }
  }

  /** The person changed a part. */
  type(part: string, content: unknown) {
    if (!this.#view.parts[part]) return;
    this.#change({ contents: { ...this.#view.contents, [part]: content } });
    this.#mirror(part);
    this.#happen(part, { kind: "typed" });
  }

  /** Ends a choice between two texts: the own one or a joined one goes on, or the stored one is taken. */
  settle(part: string, choice: { keep: unknown } | "theirs") {
    const theirs = this.#view.conflicts[part];
    if (!theirs) return;
    const conflicts = { ...this.#view.conflicts };
    delete conflicts[part];
    this.#change({ conflicts });
    if (choice === "theirs") {
      this.ports.mirror.forget(part);
      this.#replace(part, theirs.content);
      this.#happen(part, { kind: "taken", rev: theirs.rev, savedAt: theirs.savedAt });
    } else {
      this.#happen(part, { kind: "kept", rev: theirs.rev });
      this.#replace(part, choice.keep);
      this.#mirror(part);
    }
  }

  /** Sends everything unsaved now. True when the server has it all. */
  async flush(): Promise<boolean> {
    for (let round = 0; round < 3; round++) {
      await Promise.all(Object.keys(this.#view.parts).map((part) => this.#send(part)));
      if (Object.values(this.#view.parts).every((part) => part.phase !== "dirty")) break;
    }
    return !this.hasUnsaved();
  }

  hasUnsaved() {
    return Object.values(this.#view.parts).some(isUnsaved);
  }

  #mirror(part: string) {
    const content = this.#view.contents[part];
    const rev = this.#view.parts[part]?.rev ?? 0;
    const isKept = this.ports.mirror.write(part, { rev, content, at: Date.now() });
    if (isKept === this.#view.isMirrorFull) this.#change({ isMirrorFull: !isKept });
  }

  #replace(part: string, content: unknown) {
    const { contents, generations } = this.#view;
    this.#change({
      contents: { ...contents, [part]: content },
      generations: { ...generations, [part]: (generations[part] ?? 0) + 1 },
    });
  }

  #happen(part: string, event: PartEvent) {
    const before = this.#view.parts[part];
    if (!before) return;
    const after = partAfter(before, event);
    if (after !== before) this.#change({ parts: { ...this.#view.parts, [part]: after } });
    this.#schedule(part, after);
  }

  #schedule(part: string, state: PartState) {
    clearTimeout(this.#timers.get(part));
    const pause = pauseBefore(state);
    if (pause !== null)
      this.#timers.set(
        part,
        setTimeout(() => void this.#send(part), pause),
      );
  }

  #send(part: string): Promise<void> {
    const running = this.#running.get(part);
    if (running) return running;
    const state = this.#view.parts[part];
    if (!state || !mayBeSent(state)) return Promise.resolve();
    clearTimeout(this.#timers.get(part));
    const sending = this.#sendNow(part, state.rev).finally(() => this.#running.delete(part));
    this.#running.set(part, sending);
    return sending;
  }

  async #sendNow(part: string, rev: number) {
    const content = this.#view.contents[part];
    this.#happen(part, { kind: "sent" });
    const answer = await this.ports.send(part, rev, content);
    // from here on another save may start
    this.#running.delete(part);
    this.#take(part, content, answer);
  }

  #take(part: string, sent: unknown, answer: SaveAnswer) {
    if (answer.kind === "stored") return this.#stored(part, answer);
    if (answer.kind === "unreachable") this.#unanswered.set(part, sent);
    if (answer.kind !== "stale") return this.#happen(part, answer);

    const { stored } = answer;
    if (this.ports.isSame(part, stored.content, sent)) return this.#stored(part, stored);
    if (this.#unanswered.has(part) && this.ports.isSame(part, stored.content, this.#unanswered.get(part))) {
      // the other's text is our own, whose answer was lost: what was typed since goes on top of it
      this.#happen(part, { kind: "typed" });
      return this.#stored(part, stored);
    }
    this.#change({ conflicts: { ...this.#view.conflicts, [part]: stored } });
    this.#happen(part, { kind: "stale" });
  }

  #stored(part: string, { rev, savedAt }: { rev: number; savedAt: Date }) {
    this.#unanswered.delete(part);
    this.#happen(part, { kind: "stored", rev, savedAt });
    if (this.#view.parts[part]?.phase === "saved") this.ports.mirror.forget(part);
    else this.#mirror(part);
  }

  #change(changes: Partial<AutosaveView>) {
    this.#view = { ...this.#view, ...changes };
    for (const listener of this.#listeners) listener();
  }
}
