import type { Indicator } from "#app/domain/cases/evidence/indicator";

/** How a change of the ledger ended: with the server's answer, with a colleague's saving in between, or not at all, in words. */
export type LedgerAnswer =
  | { kind: "done"; rev: number }
  | { kind: "stale"; message: string; stored: Indicator[] }
  | { kind: "refused"; message: string };

const PATIENCE_MS = 30_000;

/** Sends a change of the ledger. `unreachable` is said when the server stays away or wants a person to sign in. */
export async function postLedger(path: string, body: unknown, unreachable: string): Promise<LedgerAnswer> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const answer = (await response.json()) as { rev?: number; message?: string; stored?: Indicator[] };
    if (response.ok) return { kind: "done", rev: answer.rev ?? 0 };
    const message = answer.message ?? unreachable;
    return answer.stored ? { kind: "stale", message, stored: answer.stored } : { kind: "refused", message };
  } catch {
    return { kind: "refused", message: unreachable };
  }
}
