import type { Flow, Transport } from "./transport";

/**
 * A transport as a residual graph. Nodes: cases, then reviewers, then the sink. Every arc has a twin in the
 * other direction with the opposite cost; `room` is what may still be sent along it.
 */
export interface ResidualGraph {
  readonly nodes: number;
  readonly sink: number;
  /** Arcs leaving node `n` are `first[n]` up to, not including, `first[n + 1]`. */
  readonly first: Int32Array;
  readonly head: Int32Array;
  readonly twin: Int32Array;
  readonly cost: Float64Array;
  readonly room: Int32Array;
  /** Reviews waiting at a node (cases) or still expected by it (the sink, negative). */
  readonly excess: Int32Array;
  /** The arc of each pair, and of each case that leaves reviews unfilled. */
  readonly arcOfPair: Int32Array;
  readonly arcOfUnfilled: Int32Array;
}

/** Costs are multiplied by `scale`. A flow found earlier, if given, is already in place. */
export function residualGraph(transport: Transport, scale: number, start?: Flow): ResidualGraph {
  const { supply, unfilledCost, first, reviewer, cost, held, heldCost, spare } = transport;
  const cases = supply.length;
  const sink = cases + held.length;
  const builder = new GraphBuilder(sink + 1, reviewer.length + cases + 2 * held.length);
  const arcOfPair = new Int32Array(reviewer.length);
  const arcOfUnfilled = new Int32Array(cases);
  for (let c = 0; c < cases; c++) {
    for (let pair = first[c]!; pair < first[c + 1]!; pair++) {
      arcOfPair[pair] = builder.add(c, cases + reviewer[pair]!, cost[pair]! * scale, 1, start ? start.used[pair]! : 0);
    }
    arcOfUnfilled[c] = builder.add(c, sink, unfilledCost[c]! * scale, supply[c]!, start ? start.unfilled[c]! : 0);
  }
  for (let r = 0; r < held.length; r++) {
    const load = start ? start.load[r]! : 0;
    builder.add(cases + r, sink, heldCost[r]! * scale, held[r]!, Math.min(load, held[r]!));
    builder.add(cases + r, sink, 0, spare[r]!, Math.max(0, load - held[r]!));
  }
  const { position, ...arcs } = builder.finish();
  const excess = new Int32Array(sink + 1);
  if (!start) {
    excess.set(supply);
    excess[sink] = -supply.reduce((sum, reviews) => sum + reviews, 0);
  }
  return {
    nodes: sink + 1,
    sink,
    ...arcs,
    excess,
    arcOfPair: arcOfPair.map((arc) => position[arc]!),
    arcOfUnfilled: arcOfUnfilled.map((arc) => position[arc]!),
  };
}

/** Collects arcs in any order, then groups them by tail. */
class GraphBuilder {
  private readonly tail: Int32Array;
  private readonly head: Int32Array;
  private readonly cost: Float64Array;
  private readonly room: Int32Array;
  private count = 0;

  constructor(
    private readonly nodes: number,
    arcs: number,
  ) {
    this.tail = new Int32Array(2 * arcs);
    this.head = new Int32Array(2 * arcs);
    this.cost = new Float64Array(2 * arcs);
    this.room = new Int32Array(2 * arcs);
  }

  add(tail: number, head: number, cost: number, capacity: number, flow: number): number {
    this.put(tail, head, cost, capacity - flow);
    this.put(head, tail, -cost, flow);
    return this.count - 2;
  }

  private put(tail: number, head: number, cost: number, room: number): void {
    const arc = this.count++;
    this.tail[arc] = tail;
    this.head[arc] = head;
    this.cost[arc] = cost;
    this.room[arc] = room;
  }

  finish() {
    const first = new Int32Array(this.nodes + 1);
    for (let arc = 0; arc < this.count; arc++) first[this.tail[arc]! + 1]!++;
    for (let node = 0; node < this.nodes; node++) first[node + 1]! += first[node]!;
    const next = first.slice();
    const position = new Int32Array(this.count);
    for (let arc = 0; arc < this.count; arc++) position[arc] = next[this.tail[arc]!]!++;
    const head = new Int32Array(this.count);
    const twin = new Int32Array(this.count);
    const cost = new Float64Array(this.count);
    const room = new Int32Array(this.count);
    for (let arc = 0; arc < this.count; arc++) {
      const at = position[arc]!;
      head[at] = this.head[arc]!;
      cost[at] = this.cost[arc]!;
      room[at] = this.room[arc]!;
      twin[at] = position[arc ^ 1]!;
    }
    return { first, head, twin, cost, room, position };
  }
}
