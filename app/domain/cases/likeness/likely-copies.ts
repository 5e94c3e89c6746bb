import { estimatedLikeness } from "./signature";

/** Below this the signatures see what all cases of a call have in common: set phrases (measured median: 0.10). */
const leastEstimate = 0.13;
/** Texts that are read whole; the most alike first (ours). */
const mostRead = 40;

/** Which of many cases may say the same as one, by their signatures alone. */
export function likelyCopies<Signed extends { signature: string }>(
  signature: string,
  others: readonly Signed[],
): Signed[] {
  return others
    .map((other) => ({ other, estimate: estimatedLikeness(signature, other.signature) }))
    .filter(({ estimate }) => estimate >= leastEstimate)
    .sort((one, two) => two.estimate - one.estimate)
    .slice(0, mostRead)
    .map(({ other }) => other);
}
