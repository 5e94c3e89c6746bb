import type { IndicatorContent, SavedIndicator } from "#app/domain/cases/evidence/indicator";
import type { FoundWords, Mirror } from "../../../editor/saving/mirror";
import { blankIndicator, contentOf, type DraftIndicator, replaced, saysSame } from "./draft-indicator";
import type { LedgerAnswer } from "./post-ledger";
import { renewedLedger } from "./renewed-ledger";

interface LedgerPorts {
  /** Keeps typed words in this browser until the server has them. */
  mirror: Mirror;
  save: (indicator: IndicatorContent & { id: string; rev: number }) => Promise<LedgerAnswer>;
  remove: (id: string, rev: number) => Promise<LedgerAnswer>;
}

/**
 * The ledger of a draft while its editor is open. What is typed into a form is kept in the browser at once and goes to the
 * server when the form is left; what colleagues save comes in, but never over words that are not saved yet.
 */
export class LedgerKeeper {
  #indicators: readonly DraftIndicator[];
  readonly #listeners = new Set<() => void>();
  readonly #typed = new Map<string, IndicatorContent>();
  readonly #running = new Map<string, Promise<LedgerAnswer>>();
  readonly #removed = new Set<string>();
  #restoring: Promise<void> | undefined;

  constructor(
    indicators: readonly DraftIndicator[],
    private readonly ports: LedgerPorts,
  ) {
    this.#indicators = indicators;
  }

  readonly view = () => this.#indicators;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Whether the case has it: what is pasted from elsewhere loses its ties. */
  readonly knows = (id: string) => this.#indicators.some((one) => one.id === id);

  /** Whether its form holds words the server has not taken. */
  readonly isTyped = (id: string) => this.#typed.has(id);

  /** The `rev` of each indicator that the server has. */
  readonly revs = () =>
    Object.fromEntries(this.#indicators.filter(({ rev }) => rev > 0).map(({ id, rev }) => [id, rev]));

  /** Puts a new one on the screen; it is kept once it is saved with a name. */
  begin(content: Partial<IndicatorContent>): DraftIndicator {
    const begun = { ...blankIndicator, ...content, id: crypto.randomUUID(), rev: 0 };
    this.#change([...this.#indicators, begun]);
    return begun;
  }

  /** The person changed its form. */
  type(id: string, content: IndicatorContent) {
    const rev = this.#one(id)?.rev ?? 0;
    this.#typed.set(id, content);
    void this.ports.mirror.write(id, { rev, base: null, content, at: Date.now() });
  }

  /** Saves what a form says, after what is being saved of it. */
  save(id: string, content: IndicatorContent): Promise<LedgerAnswer> {
    const before = this.#running.get(id) ?? Promise.resolve();
    const saving = before.then(() => this.#saveNow(id, content));
    this.#running.set(id, saving);
    return saving.finally(() => {
      if (this.#running.get(id) === saving) this.#running.delete(id);
    });
  }

  async remove({ id, rev }: DraftIndicator): Promise<LedgerAnswer> {
    const answer: LedgerAnswer = rev === 0 ? { kind: "done", rev } : await this.ports.remove(id, rev);
    if (answer.kind !== "done") return answer;
    this.#removed.add(id);
    this.#forget(id);
    this.#change(this.#indicators.filter((one) => one.id !== id));
    return answer;
  }

  /** Somebody else changed the ledger; `told` is what this page had when it asked. */
  readonly renew = (stored: readonly SavedIndicator[], told: Readonly<Record<string, number>>) => {
    const typed = new Set(this.#typed.keys());
    this.#change(renewedLedger(this.#indicators, { stored, told, typed, removed: this.#removed }));
  };

  /** Takes up, once, what earlier pages could not save: it stands in its form again, to be looked at and saved. */
  restore(): Promise<void> {
    return (this.#restoring ??= this.#restore());
  }

  /** Waits for what is being saved and saves what is not; what cannot be saved stays in the browser. */
  async flush() {
    await Promise.all(this.#running.values());
    await Promise.all([...this.#typed].flatMap(([id, content]) => (content.name ? [this.save(id, content)] : [])));
  }

  async #restore() {
    for (const words of await this.ports.mirror.find()) {
      // of an indicator's words the newest are met first
      if (isIndicator(words.content) && !this.#typed.has(words.part)) this.#takeUp(words, words.content);
      await this.ports.mirror.drop(words);
    }
  }

  #takeUp({ part, rev, at }: FoundWords, content: IndicatorContent) {
    const known = this.#one(part);
    if (known && saysSame(known, content)) return;
    const when = new Date(at);
    if (known) {
      const again = replaced(known, { ...content, rev }, { kind: "recovered", at: when });
      this.#change(this.#indicators.map((one) => (one === known ? again : one)));
      return this.type(part, content);
    }
    const isNew = rev === 0;
    const kind = isNew ? "recovered" : "recovered-removed";
    const begun = { ...contentOf(content), id: isNew ? part : crypto.randomUUID(), rev: 0 };
    this.#change([...this.#indicators, { ...begun, news: { kind, at: when } }]);
    this.type(begun.id, content);
  }

  async #saveNow(id: string, content: IndicatorContent): Promise<LedgerAnswer> {
    const rev = this.#one(id)?.rev ?? 0;
    const answer = await this.ports.save({ id, rev, ...content });
    if (answer.kind === "done") {
      this.#replace(id, { ...content, rev: answer.rev });
      const typed = this.#typed.get(id);
      if (typed && !saysSame(typed, content)) this.type(id, typed);
      else this.#forget(id);
    } else if (answer.kind === "stale") {
      // the next saving is over the colleague's, once the person has seen it
      this.#replace(id, { rev: answer.stored.find((one) => one.id === id)?.rev ?? rev });
    }
    return answer;
  }

  #one = (id: string) => this.#indicators.find((one) => one.id === id);

  #forget(id: string) {
    this.#typed.delete(id);
    void this.ports.mirror.forget(id);
  }

  #replace(id: string, over: Partial<DraftIndicator>) {
    this.#change(this.#indicators.map((one) => (one.id === id ? { ...one, ...over } : one)));
  }

  #change(indicators: readonly DraftIndicator[]) {
    this.#indicators = indicators;
    for (const listener of this.#listeners) listener();
  }
}

function isIndicator(found: unknown): found is IndicatorContent {
  const content = (found ?? {}) as Record<string, unknown>;
  return Object.keys(blankIndicator).every(
    (key) => typeof content[key] === "string" || (key === "sourceFileId" && content[key] === null),
  );
}
