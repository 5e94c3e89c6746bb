import type { Beat } from "#app/domain/cases/beat-schema";
import { beatMs, type Colleague, type HeldPart, presenceLastsMs, readingBeatMs } from "#app/domain/cases/presence";
import type { SavedIndicator } from "#app/domain/cases/evidence/indicator";
import type { WordImportInBrief } from "#app/domain/cases/word-import";
import type { StoredPart } from "../../../editor/saving/save-answer";

export interface PresenceView {
  colleagues: readonly Colleague[];
  /** Sections others are writing in. */
  holds: readonly HeldPart[];
}

export interface BeatAnswer extends PresenceView {
  parts: (StoredPart & { part: string })[];
  /** The whole ledger, where it is not the one that was told. */
  ledger: SavedIndicator[] | null;
  wordImport: WordImportInBrief | null;
}

type NamelessBeat = Omit<Beat, "tab">;

export interface PresencePorts {
  /** Tells the server, under the page's name; nothing where it cannot be reached. */
  tell: (beat: NamelessBeat) => Promise<BeatAnswer | null>;
  /** Tells it on the way out, without waiting. */
  tellLeaving: (beat: NamelessBeat) => void;
  revs: () => Record<string, number>;
  ledger: () => Record<string, number>;
  /** Somebody saved parts since. */
  renew: (part: string, stored: StoredPart) => void;
  /** Somebody changed the ledger since; `told` is what this page had when it asked. */
  renewLedger: (stored: readonly SavedIndicator[], told: Readonly<Record<string, number>>) => void;
  /** How far the last Word file is. */
  hearOfImport: (wordImport: WordImportInBrief | null) => void;
  now: () => number;
}

const nobody: PresenceView = { colleagues: [], holds: [] };

/** Tells the server where the person is and what they write in, while the page is seen, and knows who else is there. */
export class PresenceKeeper {
  #view = nobody;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #place: string | null = null;
  #typed: { part: string; at: number } | null = null;
  #holding: string | null = null;
  #isRunning = false;

  constructor(private readonly ports: PresencePorts) {}

  readonly view = () => this.#view;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  start() {
    this.#isRunning = true;
    void this.#beat();
  }

  /** The page is not seen, or is being closed. */
  stop() {
    if (!this.#isRunning) return;
    this.#isRunning = false;
    clearTimeout(this.#timer);
    this.#holding = null;
    this.ports.tellLeaving({ ...this.#told(), hold: "none", isLeaving: true });
  }

  /** The person went to a part, or to none. */
  moveTo(part: string | null) {
    if (part === this.#place) return;
    this.#place = part;
    // whoever waits for the section need not wait for the next beat
    if (this.#holding) void this.#beat();
  }

  /** The person writes in a part: with the first key the others are told. */
  type(part: string) {
    this.#place = part;
    this.#typed = { part, at: this.ports.now() };
    if (this.#holding !== part) void this.#beat();
  }

  /** The person writes in a part although another does. */
  takeOver(part: string) {
    this.#place = part;
    this.#typed = { part, at: this.ports.now() };
    void this.#beat("take");
  }

  async #beat(hold: Beat["hold"] = this.#wish()) {
    if (!this.#isRunning) return;
    clearTimeout(this.#timer);
    const told = { ...this.#told(), hold };
    this.#holding = hold === "none" ? null : told.part;
    const answer = await this.ports.tell(told);
    if (!this.#isRunning) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#beat(), answer?.wordImport?.state === "reading" ? readingBeatMs : beatMs);
    if (!answer) return;
    this.#view = { colleagues: answer.colleagues, holds: answer.holds };
    for (const { part, ...stored } of answer.parts) this.ports.renew(part, stored);
    if (answer.ledger) this.ports.renewLedger(answer.ledger, told.ledger ?? {});
    this.ports.hearOfImport(answer.wordImport);
    for (const listener of this.#listeners) listener();
  }

  /** Someone who has not typed for as long as a hold lasts is reading. */
  #wish(): Beat["hold"] {
    const isWriting = this.#typed?.part === this.#place && this.ports.now() - this.#typed.at < presenceLastsMs;
    return isWriting ? "keep" : "none";
  }

  #told(): Omit<NamelessBeat, "hold"> {
    return { part: this.#place, revs: this.ports.revs(), ledger: this.ports.ledger() };
  }
}
