import type { AutosavePorts, PartToKeep } from "./autosave-ports";
import type { AutosaveView, PartNews } from "./autosave-view";
import type { FoundWords } from "./mirror";
import { freshPart, isUnsaved, mayBeSent, partAfter, type PartEvent, type PartState, pauseBefore } from "./part-state";
import type { OtherText, SaveAnswer, StoredPart } from "./save-answer";

/**
 * Keeps a draft safe while it is written: every change goes into the browser's storage at once and to the server after a
 * pause, one save of a part at a time, again and again until it is acknowledged. What somebody else saved meanwhile is
 * joined with it where they changed other places, and shown beside it where not: never overwritten.
 */
export class Autosave {
  #view: AutosaveView;
  readonly #listeners = new Set<() => void>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #running = new Map<string, Promise<void>>();
  /** What the server has of each part under the part's `rev`. */
  readonly #bases: Map<string, unknown>;
  /** Parts that hold another's changes, not yet saved. */
  readonly #joined = new Set<string>();
  /** The last content of a part whose answer was lost: the server may have it all the same. */
  readonly #unanswered = new Map<string, unknown>();
  /** Words of earlier pages, to be taken up one after the other. */
  readonly #found = new Map<string, FoundWords[]>();
  #restoring: Promise<void> | undefined;

  constructor(
    parts: readonly PartToKeep[],
    private readonly ports: AutosavePorts,
  ) {
    const contents = parts.map(({ name, content }) => [name, content] as const);
    this.#bases = new Map(contents);
    this.#view = {
      parts: Object.fromEntries(parts.map(({ name, rev, savedAt }) => [name, freshPart(rev, savedAt)])),
      contents: Object.fromEntries(contents),
      conflicts: {},
      generations: {},
      news: {},
      isMirrorFull: false,
      isRestored: false,
    };
  }

  readonly view = () => this.#view;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Takes up, once, what earlier pages could not save: joined with what the server has, or shown beside it. */
  restore(): Promise<void> {
    return (this.#restoring ??= this.#restore());
  }

  async #restore() {
    for (const words of await this.ports.mirror.find()) {
      if (this.#view.parts[words.part]) this.#found.set(words.part, [...(this.#found.get(words.part) ?? []), words]);
    }
    for (const part of this.#found.keys()) this.#takeFound(part);
    this.#change({ isRestored: true });
  }

  /** The person changed a part. */
  type(part: string, content: unknown) {
    if (!this.#view.parts[part]) return;
    this.#change({ contents: { ...this.#view.contents, [part]: content } });
    this.#mirror(part);
    this.#happen(part, { kind: "typed" });
  }

  /** Somebody else saved a part: taken up at once where nothing of it is unsaved here; otherwise the own save meets it. */
  renew(part: string, stored: StoredPart) {
    const state = this.#view.parts[part];
    if (state?.phase !== "saved" || stored.rev <= state.rev) return;
    const isNew = !this.ports.isSame(part, stored.content, this.#view.contents[part]);
    this.#bases.set(part, stored.content);
    this.#happen(part, { kind: "renewed", ...stored });
    if (!isNew) return;
    this.#replace(part, stored.content);
    this.#tell(part, { kind: "renewed", by: stored.by, at: stored.savedAt });
  }

  /** Ends a choice between two texts: the own one or a joined one goes on, or the other is taken. */
  settle(part: string, choice: { keep: unknown } | "theirs") {
    const theirs = this.#view.conflicts[part];
    if (!theirs) return;
    const conflicts = { ...this.#view.conflicts };
    delete conflicts[part];
    this.#change({ conflicts });
    if (choice === "theirs" && !theirs.isFound) {
      this.#bases.set(part, theirs.content);
      void this.ports.mirror.forget(part);
      this.#replace(part, theirs.content);
      this.#happen(part, { kind: "taken", rev: theirs.rev, savedAt: theirs.savedAt });
    } else {
      if (!theirs.isFound) this.#bases.set(part, theirs.content);
      this.#happen(part, { kind: "kept", rev: theirs.rev });
      this.#replace(part, choice === "theirs" ? theirs.content : choice.keep);
      this.#mirror(part);
    }
    if (theirs.isFound) this.#laidAside(part);
    this.#takeFound(part);
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

  /** Takes up the words of earlier pages, newest first, until two texts need the person. */
  #takeFound(part: string) {
    for (;;) {
      const [words] = this.#found.get(part) ?? [];
      if (!words || this.#view.conflicts[part]) return;
      const rev = this.#view.parts[part]!.rev;
      const mine = this.#view.contents[part];
      const joined = this.ports.merge(part, words.base, mine, words.content);
      if (joined === null) {
        const other = { rev, content: words.content, savedAt: new Date(words.at), by: null, isFound: true };
        return this.#ask(part, other);
      }
      if (!this.ports.isSame(part, joined, mine)) {
        if (words.rev !== rev) this.#joined.add(part);
        this.#replace(part, joined);
        this.#mirror(part);
        this.#happen(part, { kind: "typed" });
        this.#tell(part, { kind: "recovered", by: null, at: new Date(words.at) });
      }
      this.#laidAside(part);
    }
  }

  /** The first of the found words need not be kept any more: they are taken up, or were not wanted. */
  #laidAside(part: string) {
    const [words, ...others] = this.#found.get(part) ?? [];
    this.#found.set(part, others);
    if (!words) return;
    void this.ports.mirror.drop(words);
    if (this.#view.parts[part]?.phase === "saved") void this.ports.mirror.forget(part);
  }

  #mirror(part: string) {
    const content = this.#view.contents[part];
    const rev = this.#view.parts[part]?.rev ?? 0;
    const kept = this.ports.mirror.write(part, { rev, base: this.#bases.get(part), content, at: Date.now() });
    void kept.then((isKept) => {
      if (isKept === this.#view.isMirrorFull) this.#change({ isMirrorFull: !isKept });
    });
  }

  #replace(part: string, content: unknown) {
    const { contents, generations } = this.#view;
    this.#change({ contents: { ...contents, [part]: content } });
    if (this.ports.show?.(part, content)) return;
    this.#change({ generations: { ...generations, [part]: (generations[part] ?? 0) + 1 } });
  }

  #tell(part: string, news: PartNews) {
    this.#change({ news: { ...this.#view.news, [part]: news } });
  }

  #ask(part: string, other: OtherText) {
    this.#change({ conflicts: { ...this.#view.conflicts, [part]: other } });
    this.#happen(part, { kind: "stale" });
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
    const answer = await this.ports.send(part, { rev, content, isJoined: this.#joined.has(part) });
    // from here on another save may start
    this.#running.delete(part);
    this.#take(part, content, answer);
  }

  #take(part: string, sent: unknown, answer: SaveAnswer) {
    if (answer.kind === "stored") return this.#stored(part, answer, sent);
    if (answer.kind === "unreachable") this.#unanswered.set(part, sent);
    if (answer.kind !== "stale") return this.#happen(part, answer);

    const { stored } = answer;
    if (this.ports.isSame(part, stored.content, sent)) return this.#stored(part, stored, sent);
    if (this.#unanswered.has(part) && this.ports.isSame(part, stored.content, this.#unanswered.get(part))) {
      // the other's text is our own, whose answer was lost: what was typed since goes on top of it
      this.#happen(part, { kind: "typed" });
      return this.#stored(part, stored, stored.content);
    }
    const joined = this.ports.merge(part, this.#bases.get(part), this.#view.contents[part], stored.content);
    if (joined === null) return this.#ask(part, stored);
    this.#bases.set(part, stored.content);
    this.#joined.add(part);
    this.#happen(part, { kind: "joined", rev: stored.rev });
    this.#replace(part, joined);
    this.#mirror(part);
    this.#tell(part, { kind: "joined", by: stored.by, at: stored.savedAt });
  }

  #stored(part: string, { rev, savedAt }: { rev: number; savedAt: Date }, content: unknown) {
    this.#unanswered.delete(part);
    this.#joined.delete(part);
    this.#bases.set(part, content);
    this.#happen(part, { kind: "stored", rev, savedAt });
    if (this.#view.parts[part]?.phase === "saved") void this.ports.mirror.forget(part);
    else this.#mirror(part);
  }

  #change(changes: Partial<AutosaveView>) {
    this.#view = { ...this.#view, ...changes };
    for (const listener of this.#listeners) listener();
  }
}
