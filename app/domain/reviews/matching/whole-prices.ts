/**
 * Turns prices that are within 1 of optimal in costs multiplied by `scale` into whole prices that are exactly
 * optimal in the costs themselves.
 *
 * With P[v] ≤ P[u] + scale·cost + 1 for every arc u → v, dividing and rounding down can only fail where
 * (P[v] + offset) is a multiple of `scale`. There are fewer nodes than offsets, so some offset avoids that at
 * every node, and then ⌊(P[v] + offset)/scale⌋ ≤ ⌊(P[u] + offset)/scale⌋ + cost.
 */
export function wholePrices(price: Float64Array, scale: number): Float64Array {
  const forbidden = new Uint8Array(scale);
  for (const value of price) forbidden[remainder(-value, scale)] = 1;
  const offset = forbidden.indexOf(0);
  return price.map((value) => {
    if (!(Math.abs(value) < Number.MAX_SAFE_INTEGER - scale))
      throw new Error("matching prices left the range of exact whole numbers");
    return (value + offset - remainder(value + offset, scale)) / scale;
  });
}

function remainder(value: number, divisor: number): number {
  const rest = value % divisor;
  return rest < 0 ? rest + divisor : rest;
}
