import type { CanonicalInstance } from "./canonical-instance";

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

  constructor(private readonly canonical: CanonicalInstance) {
    const { supply, min, first, reviewer } = canonical;
    this.kept = new Uint8Array(min.length);
    this.placed = new Int32Array(supply.length);
    this.used = new Uint8Array(reviewer.length);
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
    const usedBefore = this.used.slice();
    const placedBefore = this.placed.slice();
    for (let unit = 0; unit < this.canonical.min[r]!; unit++) {
      if (this.serve(r)) continue;
      this.used = usedBefore;
      this.placed.set(placedBefore);
      return false;
    }
    this.kept[r] = 1;
    return true;
  }

  /** Finds one more review for a reviewer; the others exchange cases but keep their loads. */
  private serve(r: number): boolean {
    const { supply, first, reviewer } = this.canonical;
    const viaOfCase = new Map<number, number>();
    const viaOfReviewer = new Map<number, number>([[r, -1]]);
    const waiting = [r];
    for (let at = 0; at < waiting.length; at++) {
      const from = waiting[at]!;
      for (let i = this.firstOfReviewer[from]!; i < this.firstOfReviewer[from + 1]!; i++) {
        const pair = this.pairOfReviewer[i]!;
        const c = this.caseOf[pair]!;
        if (this.used[pair] || viaOfCase.has(c)) continue;
        viaOfCase.set(c, pair);
        if (this.placed[c]! < supply[c]!) {
          this.exchange(c, viaOfCase, viaOfReviewer);
          return true;
        }
        for (let other = first[c]!; other < first[c + 1]!; other++) {
          if (!this.used[other] || viaOfReviewer.has(reviewer[other]!)) continue;
          viaOfReviewer.set(reviewer[other]!, other);
          waiting.push(reviewer[other]!);
        }
      }
    }
    return false;
  }

  private exchange(c: number, viaOfCase: Map<number, number>, viaOfReviewer: Map<number, number>): void {
    this.placed[c]!++;
    for (let pair = viaOfCase.get(c)!; ;) {
      this.used[pair] = 1;
      const given = viaOfReviewer.get(this.canonical.reviewer[pair]!)!;
      if (given === -1) return;
      this.used[given] = 0;
      pair = viaOfCase.get(this.caseOf[given]!)!;
    }
  }
}
