import type { Flow, Transport } from "./transport";

/** The same transport with some of its pairs only. `kept` lists them in order. */
export function withPairs(transport: Transport, kept: Int32Array): Transport {
  const first = new Int32Array(transport.first.length);
  let position = 0;
  for (let c = 0; c + 1 < first.length; c++) {
    while (position < kept.length && kept[position]! < transport.first[c + 1]!) position++;
    first[c + 1] = position;
  }
  return {
    ...transport,
    first,
    reviewer: kept.map((pair) => transport.reviewer[pair]!),
    cost: Float64Array.from(kept, (pair) => transport.cost[pair]!),
  };
}

/** A flow over some pairs as a flow over all `pairs`, and back. */
export function overAllPairs(flow: Flow, kept: Int32Array, pairs: number): Flow {
  const used = new Uint8Array(pairs);
  for (let i = 0; i < kept.length; i++) used[kept[i]!] = flow.used[i]!;
  return { ...flow, used };
}

/** The part of a flow that concerns the kept pairs. */
export function overPairs(flow: Flow, kept: Int32Array): Flow {
  return { ...flow, used: Uint8Array.from(kept, (pair) => flow.used[pair]!) };
}
