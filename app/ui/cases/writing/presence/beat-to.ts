import type { Beat } from "#app/domain/cases/beat-schema";
import type { BeatAnswer } from "./presence-keeper";

const pathOf = (caseId: string) => `/institution/cases/${caseId}/presence`;

/** Tells the server of a case that its editor is open; nothing where it cannot be reached or does not answer. */
export async function beatTo(caseId: string, beat: Beat): Promise<BeatAnswer | null> {
  try {
    const response = await fetch(pathOf(caseId), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(beat),
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) return null;
    const answer = (await response.json()) as BeatAnswer;
    // a date comes as text
    return {
      ...answer,
      parts: answer.parts.map((part) => ({ ...part, savedAt: new Date(part.savedAt) })),
      ledger: answer.ledger?.map((one) => ({ ...one, savedAt: one.savedAt && new Date(one.savedAt) })) ?? null,
    };
  } catch {
    return null;
  }
}

/** Tells it on the way out: the browser sends it even after the page is gone. */
export function beatOnLeaving(caseId: string, beat: Beat) {
  navigator.sendBeacon(pathOf(caseId), new Blob([JSON.stringify(beat)], { type: "application/json" }));
}
