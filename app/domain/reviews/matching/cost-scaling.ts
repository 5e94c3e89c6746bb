import { DistanceBuckets } from "./distance-buckets";
import { residualGraph, type ResidualGraph } from "./residual-graph";
import type { Flow, Transport } from "./transport";
import { wholePrices } from "./whole-prices";

/**
 * Solves a transport exactly by cost-scaling push-relabel (Goldberg & Tarjan 1990; global price updates and
 * current arcs as in Goldberg 1997). Costs are multiplied by nodes + 1, so a flow within 1 of optimal in
 * scaled costs is optimal. `start` continues from the flow and prices of a similar problem.
 */
export function solveByCostScaling(transport: Transport, start?: Flow): Flow {
  const scale = transport.supply.length + transport.held.length + 2;
  const graph = residualGraph(transport, scale, start);
  const price = startingPrices(graph, scale, start);
  new Refinement(graph, price).run();
  return readFlow(transport, graph, wholePrices(price, scale));
}

/** Each round allows an error this many times smaller than the round before. */
const errorDivisor = 12;

function startingPrices({ nodes }: ResidualGraph, scale: number, start: Flow | undefined): Float64Array {
  const price = new Float64Array(nodes);
  if (!start) return price;
  for (const [c, value] of start.casePrice.entries()) price[c] = -value * scale;
  for (const [r, value] of start.reviewerPrice.entries()) price[start.casePrice.length + r] = -value * scale;
  return price;
}

/** Prices here have the textbook sign: the reduced cost of an arc is `cost + price[tail] − price[head]`. */
class Refinement {
  private readonly current: Int32Array;
  private readonly queue: Int32Array;
  private readonly queued: Uint8Array;
  private readonly buckets: DistanceBuckets;
  private front = 0;
  private waiting = 0;
  private relabels = 0;
  private error = 0;

  constructor(
    private readonly graph: ResidualGraph,
    private readonly price: Float64Array,
  ) {
    this.current = new Int32Array(graph.nodes);
    this.queue = new Int32Array(graph.nodes);
    this.queued = new Uint8Array(graph.nodes);
    this.buckets = new DistanceBuckets(graph.nodes, 4 * graph.nodes);
  }

  run(): void {
    // Reviews not placed yet travel over whole costs; a flow that is only to be improved starts from its errors.
    const isPlaced = this.graph.excess.every((reviews) => reviews === 0);
    this.error = isPlaced ? this.largestViolation() : this.graph.cost.reduce((most, cost) => Math.max(most, cost), 1);
    if (this.error === 0) return;
    do {
      this.error = Math.max(1, Math.floor(this.error / errorDivisor));
      this.refine();
    } while (this.error > 1);
  }

  private largestViolation(): number {
    const { first, head, cost, room, nodes } = this.graph;
    let largest = 0;
    for (let node = 0; node < nodes; node++) {
      const here = this.price[node]!;
      for (let arc = first[node]!; arc < first[node + 1]!; arc++) {
        if (room[arc]! > 0) largest = Math.max(largest, this.price[head[arc]!]! - cost[arc]! - here);
      }
    }
    return largest;
  }

  private refine(): void {
    this.saturate();
    this.updatePrices();
    for (let node = 0; node < this.graph.nodes; node++) if (this.graph.excess[node]! > 0) this.enqueue(node);
    while (this.waiting > 0) {
      const node = this.queue[this.front]!;
      this.front = this.front + 1 === this.queue.length ? 0 : this.front + 1;
      this.waiting--;
      this.queued[node] = 0;
      this.discharge(node);
      if (this.relabels > this.graph.nodes) this.updatePrices();
    }
  }

  /** Fills every arc that is worth using at the present prices; what does not fit becomes excess. */
  private saturate(): void {
    const { first, head, cost, room, nodes } = this.graph;
    for (let node = 0; node < nodes; node++) {
      const here = this.price[node]!;
      for (let arc = first[node]!; arc < first[node + 1]!; arc++) {
        if (room[arc]! > 0 && cost[arc]! + here - this.price[head[arc]!]! < 0) this.push(node, arc, room[arc]!);
      }
    }
  }

  private push(node: number, arc: number, amount: number): void {
    const { head, twin, room, excess } = this.graph;
    room[arc]! -= amount;
    room[twin[arc]!]! += amount;
    excess[node]! -= amount;
    excess[head[arc]!]! += amount;
  }

  private enqueue(node: number): void {
    if (this.queued[node]) return;
    let back = this.front + this.waiting;
    if (back >= this.queue.length) back -= this.queue.length;
    this.queue[back] = node;
    this.queued[node] = 1;
    this.waiting++;
  }

  /** Sends on everything that waits at a node, lowering its price when no arc takes it. */
  private discharge(node: number): void {
    const { first, head, cost, room, excess } = this.graph;
    const { price, current } = this;
    const end = first[node + 1]!;
    while (excess[node]! > 0) {
      const here = price[node]!;
      let arc = current[node]!;
      while (arc < end && !(room[arc]! > 0 && cost[arc]! + here - price[head[arc]!]! < 0)) arc++;
      current[node] = arc;
      if (arc === end) {
        this.relabel(node);
        continue;
      }
      const target = head[arc]!;
      this.push(node, arc, Math.min(excess[node]!, room[arc]!));
      if (excess[target]! > 0) this.enqueue(target);
    }
  }

  private relabel(node: number): void {
    const { first, head, cost, room } = this.graph;
    let best = -Infinity;
    for (let arc = first[node]!; arc < first[node + 1]!; arc++) {
      if (room[arc]! > 0) best = Math.max(best, this.price[head[arc]!]! - cost[arc]!);
    }
    this.price[node] = best - this.error;
    this.current[node] = first[node]!;
    this.relabels++;
  }

  /**
   * Lowers all prices at once by the distance to the nearest node that still expects reviews, so that every
   * waiting review sees a way down. Nodes farther than the last waiting one share its distance.
   */
  private updatePrices(): void {
    const { nodes, excess, first } = this.graph;
    const { buckets } = this;
    buckets.clear();
    let active = 0;
    for (let node = 0; node < nodes; node++) {
      if (excess[node]! > 0) active++;
      else if (excess[node]! < 0) buckets.file(node, 0);
    }
    let level = 0;
    for (; level < buckets.limit && active > 0; level++) {
      for (let node = buckets.take(level); node !== -1; node = buckets.take(level)) {
        if (excess[node]! > 0) active--;
        this.reachBack(node, level);
      }
    }
    for (let node = 0; node < nodes; node++) {
      this.price[node]! -= this.error * Math.min(buckets.distance[node]!, level);
      this.current[node] = first[node]!;
    }
    this.relabels = 0;
  }

  private reachBack(node: number, level: number): void {
    const { first, head, twin, cost, room } = this.graph;
    const { distance, limit } = this.buckets;
    const here = this.price[node]!;
    for (let arc = first[node]!; arc < first[node + 1]!; arc++) {
      const tail = head[arc]!;
      if (distance[tail]! <= level || room[twin[arc]!] === 0) continue;
      const reducedCost = this.price[tail]! - cost[arc]! - here;
      const farther = reducedCost < 0 ? level : level + Math.floor(reducedCost / this.error) + 1;
      if (farther < distance[tail]! && farther < limit) this.buckets.file(tail, farther);
    }
  }
}

function readFlow(transport: Transport, graph: ResidualGraph, price: Float64Array): Flow {
  const { supply, reviewer, held } = transport;
  const { arcOfPair, arcOfUnfilled, room, twin, sink } = graph;
  const flow: Flow = {
    used: new Uint8Array(reviewer.length),
    unfilled: new Int32Array(supply.length),
    load: new Int32Array(held.length),
    casePrice: price.slice(0, supply.length).map((value) => price[sink]! - value),
    reviewerPrice: price.slice(supply.length, sink).map((value) => price[sink]! - value),
  };
  for (let pair = 0; pair < reviewer.length; pair++) {
    const used = room[twin[arcOfPair[pair]!]!]!;
    flow.used[pair] = used;
    flow.load[reviewer[pair]!]! += used;
  }
  for (let c = 0; c < supply.length; c++) flow.unfilled[c] = room[twin[arcOfUnfilled[c]!]!]!;
  return flow;
}
