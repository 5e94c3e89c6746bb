import type { CallDates } from "./deadlines";
import type { CallState } from "./lifecycle";

/** Where an announced call stands for its readers. */
export type PublicStage = "soon" | "open" | "judging" | "released" | "off";

/** By its dates and its results; asked again whenever one of its dates comes. */
export function publicStage(call: CallDates & { state: CallState; releasedAt: Date | null }, now: Date): PublicStage {
  if (call.releasedAt) return "released";
  // closed without results: it was called off
  if (call.state === "closed") return "off";
  if (call.opensAt && now < call.opensAt) return "soon";
  return call.closesAt && now >= call.closesAt ? "judging" : "open";
}
