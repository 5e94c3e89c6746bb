import type { SaveAnswer } from "./save-answer";

interface Answered {
  rev?: number;
  savedAt?: string;
  message?: string;
  stored?: { rev: number; content: unknown; savedAt: string; by: string | null };
}

/** Longest wait for an answer: a county network may be slow, but a lost answer must not block the next try. */
const PATIENCE_MS = 30_000;

/** Sends something to an end point of an autosave. `broken` is what is said where the server refused without words. */
export async function postPart(path: string, body: unknown, broken: string): Promise<SaveAnswer> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return await answerOf(response, broken);
  } catch {
    return { kind: "unreachable" };
  }
}

async function answerOf(response: Response, broken: string): Promise<SaveAnswer> {
  if (response.status === 401) return { kind: "signed-out" };
  const { rev, savedAt, message, stored } = (await response.json().catch(() => ({}))) as Answered;
  // the server's disk is full: it says so, and takes the text when there is room again
  if (response.status === 507) return { kind: "unreachable", message };
  // the server is being restarted, or something in between answers for it: that passes
  if (response.status >= 500 || response.status === 429) return { kind: "unreachable" };
  if (response.ok && rev !== undefined && savedAt) return { kind: "stored", rev, savedAt: new Date(savedAt) };
  // only a stale part is answered with the stored one
  if (stored) return { kind: "stale", stored: { ...stored, savedAt: new Date(stored.savedAt) } };
  return { kind: "refused", message: message ?? broken };
}
