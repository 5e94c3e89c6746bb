import { NodeHeap } from "./node-heap";
import type { Flow, Transport } from "./transport";

/**
 * Solves a transport exactly by successive shortest augmenting paths with prices (Edmonds & Karp 1972;
 * Tomizawa 1971). Written independently of the cost-scaling engine; costs are never multiplied, so it stays
 * exact for the largest penalties. Fast for small problems, slow for thousands of cases.
 */
export function solveByAugmenting(transport: Transport): Flow {
  const router = new Router(transport);
  for (let c = 0; c < transport.supply.length; c++) {
    for (let unit = 0; unit < transport.supply[c]!; unit++) router.route(c);
  }
  return router.flow();
}

const none = -1;

/** Holds a cheapest flow for the reviews routed so far; each `route` adds one review and keeps it cheapest. */
class Router {
  private readonly cases: number;
  private readonly caseOf: Int32Array;
  private readonly used: Uint8Array;
  private readonly unfilled: Int32Array;
  private readonly load: Int32Array;
  /** Price of every node: cases first, then reviewers. */
  private readonly price: Float64Array;
  /** Used pairs of each reviewer as linked lists. */
  private readonly firstUsed: Int32Array;
  private readonly nextUsed: Int32Array;
  private readonly previousUsed: Int32Array;
  private readonly distance: Float64Array;
  /** The pair through which the search reached a node. */
  private readonly via: Int32Array;
  private readonly waiting: NodeHeap;
  private readonly touched: number[] = [];
  private exit = none;
  private exitDistance = Infinity;

  constructor(private readonly transport: Transport) {
    const { supply, held, reviewer, first } = transport;
    const nodes = supply.length + held.length;
    this.cases = supply.length;
    this.caseOf = new Int32Array(reviewer.length);
    for (let c = 0; c < this.cases; c++) this.caseOf.fill(c, first[c], first[c + 1]);
    this.used = new Uint8Array(reviewer.length);
    this.unfilled = new Int32Array(supply.length);
    this.load = new Int32Array(held.length);
    this.firstUsed = new Int32Array(held.length).fill(none);
    this.nextUsed = new Int32Array(reviewer.length);
    this.previousUsed = new Int32Array(reviewer.length);
    this.distance = new Float64Array(nodes).fill(Infinity);
    this.via = new Int32Array(nodes);
    this.waiting = new NodeHeap(nodes, this.distance);
    this.price = this.openingPrices();
  }

  /** Sends one review of case `c` along the cheapest path, which may move other reviews aside. */
  route(c: number): void {
    this.reach(c, 0, none);
    for (let node = this.waiting.nearest(); node !== none; node = this.waiting.nearest()) {
      if (this.distance[node]! >= this.exitDistance) break;
      this.waiting.take();
      if (node < this.cases) this.leaveCase(node);
      else this.leaveReviewer(node);
    }
    this.raisePrices();
    this.shift(c);
    this.forget();
  }

  flow(): Flow {
    this.priceIdleReviewers();
    return {
      used: this.used,
      unfilled: this.unfilled,
      load: this.load,
      casePrice: this.price.slice(0, this.cases),
      reviewerPrice: this.price.slice(this.cases),
    };
  }

  /** Cheapest way out of every node while nothing is placed yet. */
  private openingPrices(): Float64Array {
    const { supply, unfilledCost, first, reviewer, cost, held } = this.transport;
    const price = new Float64Array(supply.length + held.length);
    for (let r = 0; r < held.length; r++) price[this.cases + r] = this.canTake(r) ? this.nextUnitCost(r) : 0;
    for (let c = 0; c < this.cases; c++) {
      price[c] = unfilledCost[c]!;
      for (let pair = first[c]!; pair < first[c + 1]!; pair++) {
        const r = reviewer[pair]!;
        if (this.canTake(r)) price[c] = Math.min(price[c]!, cost[pair]! + price[this.cases + r]!);
      }
    }
    return price;
  }

  private leaveCase(c: number): void {
    const { unfilledCost, first, reviewer, cost, held, spare } = this.transport;
    const here = this.distance[c]! - this.price[c]!;
    this.offerExit(c, here + unfilledCost[c]!);
    for (let pair = first[c]!; pair < first[c + 1]!; pair++) {
      const r = reviewer[pair]!;
      if (this.used[pair] === 0 && held[r]! + spare[r]! > 0) {
        this.reach(this.cases + r, here + cost[pair]! + this.price[this.cases + r]!, pair);
      }
    }
  }

  private leaveReviewer(node: number): void {
    const r = node - this.cases;
    const here = this.distance[node]! - this.price[node]!;
    if (this.canTake(r)) this.offerExit(node, here + this.nextUnitCost(r));
    for (let pair = this.firstUsed[r]!; pair !== none; pair = this.nextUsed[pair]!) {
      const c = this.caseOf[pair]!;
      this.reach(c, here - this.transport.cost[pair]! + this.price[c]!, pair);
    }
  }

  private reach(node: number, distance: number, pair: number): void {
    if (distance >= this.distance[node]! || distance >= this.exitDistance) return;
    if (this.distance[node] === Infinity) this.touched.push(node);
    this.distance[node] = distance;
    this.via[node] = pair;
    this.waiting.put(node);
  }

  private offerExit(node: number, distance: number): void {
    if (distance >= this.exitDistance) return;
    this.exit = node;
    this.exitDistance = distance;
  }

  private raisePrices(): void {
    for (const node of this.touched) this.price[node]! += Math.max(0, this.exitDistance - this.distance[node]!);
  }

  /** Walks back from the exit to case `c`, turning every pair on the way. */
  private shift(c: number): void {
    let node = this.exit;
    if (node < this.cases) this.unfilled[node]!++;
    else this.load[node - this.cases]!++;
    while (node !== c) {
      const pair = this.via[node]!;
      if (node >= this.cases) {
        this.use(pair);
        node = this.caseOf[pair]!;
      } else {
        this.release(pair);
        node = this.cases + this.transport.reviewer[pair]!;
      }
    }
  }

  private use(pair: number): void {
    const r = this.transport.reviewer[pair]!;
    const next = this.firstUsed[r]!;
    this.used[pair] = 1;
    this.previousUsed[pair] = none;
    this.nextUsed[pair] = next;
    if (next !== none) this.previousUsed[next] = pair;
    this.firstUsed[r] = pair;
  }

  private release(pair: number): void {
    const next = this.nextUsed[pair]!;
    const previous = this.previousUsed[pair]!;
    this.used[pair] = 0;
    if (next !== none) this.previousUsed[next] = previous;
    if (previous !== none) this.nextUsed[previous] = next;
    else this.firstUsed[this.transport.reviewer[pair]!] = next;
  }

  private forget(): void {
    for (const node of this.touched) this.distance[node] = Infinity;
    this.touched.length = 0;
    this.waiting.clear();
    this.exitDistance = Infinity;
  }

  private canTake(r: number): boolean {
    return this.load[r]! < this.transport.held[r]! + this.transport.spare[r]!;
  }

  private nextUnitCost(r: number): number {
    return this.load[r]! < this.transport.held[r]! ? this.transport.heldCost[r]! : 0;
  }

  /** A reviewer who may take nothing gets the price at which no pair to them looks attractive. */
  private priceIdleReviewers(): void {
    const { held, spare, reviewer, cost } = this.transport;
    for (let pair = 0; pair < reviewer.length; pair++) {
      const r = reviewer[pair]!;
      if (held[r]! + spare[r]! > 0) continue;
      const node = this.cases + r;
      this.price[node] = Math.max(this.price[node]!, this.price[this.caseOf[pair]!]! - cost[pair]!);
    }
  }
}
