/** Nodes filed by a small whole distance (Dial 1969): filing, moving forward and taking out cost nothing to speak of. */
export class DistanceBuckets {
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  /** Distance of every node; `limit` means not reached. */
  readonly distance: Int32Array;

  constructor(
    nodes: number,
    readonly limit: number,
  ) {
    this.first = new Int32Array(limit).fill(-1);
    this.next = new Int32Array(nodes);
    this.previous = new Int32Array(nodes);
    this.distance = new Int32Array(nodes).fill(limit);
  }

  clear(): void {
    this.first.fill(-1);
    this.distance.fill(this.limit);
  }

  /** Files a node under a distance smaller than the one it had. */
  file(node: number, distance: number): void {
    const old = this.distance[node]!;
    if (old < this.limit) this.remove(node, old);
    const after = this.first[distance]!;
    this.distance[node] = distance;
    this.next[node] = after;
    this.previous[node] = -1;
    if (after !== -1) this.previous[after] = node;
    this.first[distance] = node;
  }

  /** Takes a node out of one bucket, or −1 when it is empty. */
  take(distance: number): number {
    const node = this.first[distance]!;
    if (node !== -1) this.remove(node, distance);
    return node;
  }

  private remove(node: number, distance: number): void {
    const after = this.next[node]!;
    const before = this.previous[node]!;
    if (after !== -1) this.previous[after] = before;
    if (before !== -1) this.next[before] = after;
    else this.first[distance] = after;
  }
}
