import type { CanonicalInstance } from "./canonical-instance";

const unseen = -1;
const origin = -2;

/**
 * Reviewers whose minimums can be kept together. Whether one more fits does not depend on the order in which
 * they came (loads that cases can serve form a polymatroid), so a failed `keep` is final for this set.
 */
export class KeptMinimums {
  readonly kept: Uint8Array;
  private readonly firstOfReviewer: Int32Array;
  private readonly pairOfReviewer: Int32Array;
  private readonly caseOf: Int32Array;
  private readonly placed: Int32Array;
  private used: Uint8Array;
  /** Used pairs of case `c`: `placed[c]` entries of `given` from `firstGiven[c]` on. */
  private given: Int32Array;
  private readonly firstGiven: Int32Array;
  private free: number;
  /** The pair through which the present search reached a case or a reviewer; `unseen` where it did not. */
  private readonly viaOfCase: Int32Array;
  private readonly viaOfReviewer: Int32Array;

  constructor(private readonly canonical: CanonicalInstance) {
    const { supply, min, first, reviewer } = canonical;
    this.kept = new Uint8Array(min.length);
    this.placed = new Int32Array(supply.length);
    this.used = new Uint8Array(reviewer.length);
    this.firstGiven = new Int32Array(supply.length + 1);
    for (let c = 0; c < supply.length; c++) {
      this.firstGiven[c + 1] = this.firstGiven[c]! + Math.min(supply[c]!, first[c + 1]! - first[c]!);
    }
    this.given = new Int32Array(this.firstGiven[supply.length]!);
    this.free = supply.reduce((sum, k) => sum + k, 0);
    this.viaOfCase = new Int32Array(supply.length);
    this.viaOfReviewer = new Int32Array(min.length);
    this.caseOf = new Int32Array(reviewer.length);
    for (let c = 0; c < supply.length; c++) this.caseOf.fill(c, first[c], first[c + 1]);
    this.firstOfReviewer = new Int32Array(min.length + 1);
    for (const r of reviewer) this.firstOfReviewer[r + 1]!++;
    for (let r = 0; r < min.length; r++) this.firstOfReviewer[r + 1]! += this.firstOfReviewer[r]!;
    const next = this.firstOfReviewer.slice();
    this.pairOfReviewer = new Int32Array(reviewer.length);
    for (let pair = 0; pair < reviewer.length; pair++) this.pairOfReviewer[next[reviewer[pair]!]!++] = pair;
  }

  /** Keeps the minimum of a reviewer beside all kept before; when that is impossible, changes nothing and says false. */
  keep(r: number): boolean {
    if (this.canonical.min[r]! > this.free) return false;
    const usedBefore = this.used.slice();
    const givenBefore = this.given.slice();
    const placedBefore = this.placed.slice();
    for (let unit = 0; unit < this.canonical.min[r]!; unit++) {
      if (this.serve(r)) continue;
      this.used = usedBefore;
      this.given = givenBefore;
      this.placed.set(placedBefore);
      return false;
    }
    this.kept[r] = 1;
    this.free -= this.canonical.min[r]!;
    return true;
  }

  /** Finds one more review for a reviewer; the others exchange cases but keep their loads. */
  private serve(r: number): boolean {
    const { supply, reviewer } = this.canonical;
    const { viaOfCase, viaOfReviewer } = this;
    viaOfCase.fill(unseen);
    viaOfReviewer.fill(unseen);
    viaOfReviewer[r] = origin;
    const waiting = [r];
    for (let at = 0; at < waiting.length; at++) {
      const from = waiting[at]!;
      for (let i = this.firstOfReviewer[from]!; i < this.firstOfReviewer[from + 1]!; i++) {
        const pair = this.pairOfReviewer[i]!;
        const c = this.caseOf[pair]!;
        if (this.used[pair] || viaOfCase[c] !== unseen) continue;
        viaOfCase[c] = pair;
        if (this.placed[c]! < supply[c]!) {
          this.exchange(c);
          return true;
        }
        const start = this.firstGiven[c]!;
        for (const other of this.given.subarray(start, start + this.placed[c]!)) {
          if (viaOfReviewer[reviewer[other]!] !== unseen) continue;
          viaOfReviewer[reviewer[other]!] = other;
          waiting.push(reviewer[other]!);
        }
      }
    }
    return false;
  }

  /** Gives the free review of case `c` to whoever reached it, and each review given up on the way to the next. */
  private exchange(c: number): void {
    let pair = this.viaOfCase[c]!;
    this.given[this.firstGiven[c]! + this.placed[c]!++] = pair;
    for (;;) {
      this.used[pair] = 1;
      const released = this.viaOfReviewer[this.canonical.reviewer[pair]!]!;
      if (released === origin) return;
      this.used[released] = 0;
      const place = this.given.indexOf(released, this.firstGiven[this.caseOf[released]!]);
      pair = this.viaOfCase[this.caseOf[released]!]!;
      this.given[place] = pair;
    }
  }
}
