import { isUnsaved, type PartState } from "./part-state";

/** What the one place on the screen says about all parts together. */
export interface OverallState {
  says: "saved" | "saving" | "offline" | "full" | "signed-out" | "stale" | "refused";
  /** When the server last acknowledged anything. */
  savedAt: Date | null;
  /** Why the server did not take a part, or cannot now. */
  refusal: string | null;
}

/** The gravest state of any part decides: what needs the person comes before what cures itself. */
export function overallState(parts: readonly PartState[]): OverallState {
  const isFull = parts.some(({ phase, refusal }) => phase === "waiting" && refusal !== null);
  const has = (phase: PartState["phase"]) => parts.some((part) => part.phase === phase);
  const says = has("stale")
    ? "stale"
    : has("refused")
      ? "refused"
      : has("signed-out")
        ? "signed-out"
        : isFull
          ? "full"
          : has("waiting")
            ? "offline"
            : parts.some(isUnsaved)
              ? "saving"
              : "saved";
  const saved = parts.flatMap(({ savedAt }) => (savedAt ? [savedAt] : []));
  const savedAt = saved.reduce<Date | null>((last, moment) => (last && last > moment ? last : moment), null);
  return { says, savedAt, refusal: parts.find(({ refusal }) => refusal !== null)?.refusal ?? null };
}
