/** Nodes waiting to be settled by a shortest-path search, nearest first; equal distances give the smaller node first. */
export class NodeHeap {
  private readonly heap: Int32Array;
  private readonly place: Int32Array;
  private size = 0;

  constructor(
    nodes: number,
    private readonly distance: Float64Array,
  ) {
    this.heap = new Int32Array(nodes);
    this.place = new Int32Array(nodes).fill(-1);
  }

  /** The nearest node without taking it, or −1. */
  nearest(): number {
    return this.size > 0 ? this.heap[0]! : -1;
  }

  /** Adds a node, or moves it forward after its distance became smaller. */
  put(node: number): void {
    if (this.place[node] === -1) {
      this.place[node] = this.size;
      this.heap[this.size++] = node;
    }
    this.rise(this.place[node]!);
  }

  /** Takes the nearest node out. */
  take(): number {
    const node = this.heap[0]!;
    const last = this.heap[--this.size]!;
    this.place[node] = -1;
    if (this.size > 0) {
      this.set(0, last);
      this.sink(0);
    }
    return node;
  }

  clear(): void {
    for (let i = 0; i < this.size; i++) this.place[this.heap[i]!] = -1;
    this.size = 0;
  }

  private before(a: number, b: number): boolean {
    const difference = this.distance[a]! - this.distance[b]!;
    return difference < 0 || (difference === 0 && a < b);
  }

  private set(at: number, node: number): void {
    this.heap[at] = node;
    this.place[node] = at;
  }

  private rise(from: number): void {
    let at = from;
    const node = this.heap[at]!;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.before(node, this.heap[above]!)) break;
      this.set(at, this.heap[above]!);
      at = above;
    }
    this.set(at, node);
  }

  private sink(from: number): void {
    let at = from;
    const node = this.heap[at]!;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.size) break;
      if (below + 1 < this.size && this.before(this.heap[below + 1]!, this.heap[below]!)) below++;
      if (!this.before(this.heap[below]!, node)) break;
      this.set(at, this.heap[below]!);
      at = below;
    }
    this.set(at, node);
  }
}
