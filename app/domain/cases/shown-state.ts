import type { CaseState } from "./lifecycle";

/** What an institution sees of its case's state: a decision counts for it once the call's results are released. */
export function shownState(state: CaseState, releasedAt: Date | null): CaseState {
  return state === "decided" && !releasedAt ? "judging" : state;
}
