/**
 * How far one part of a draft — its header or one section — is from being safe on the server. `rev` is the one the
 * next save builds on. The rules stand here alone: nothing in this file waits, sends or remembers.
 */
export interface PartState {
  phase: "saved" | "dirty" | "sending" | "waiting" | "signed-out" | "stale" | "refused";
  rev: number;
  savedAt: Date | null;
  /** Typed on while a save is under way. */
  changed: boolean;
  /** Saves that did not reach the server since the last one that did. */
  tries: number;
  /** Why the server did not take it, in words; of a part that waits, why it cannot take anything now. */
  refusal: string | null;
}

export type PartEvent =
  | { kind: "typed" }
  | { kind: "sent" }
  | { kind: "stored"; rev: number; savedAt: Date }
  | { kind: "unreachable"; message?: string }
  | { kind: "signed-out" }
  | { kind: "stale" }
  | { kind: "refused"; message: string }
  /** Of two texts the person keeps the own one, or both: it is saved over the other's `rev`. */
  | { kind: "kept"; rev: number }
  /** The own words and another's became one text, over the other's `rev`. */
  | { kind: "joined"; rev: number }
  /** Another's text was taken up where nothing of one's own was unsaved. */
  | { kind: "renewed"; rev: number; savedAt: Date }
  /** Of two texts the person takes the stored one. */
  | { kind: "taken"; rev: number; savedAt: Date };

export const freshPart = (rev: number, savedAt: Date | null): PartState => ({
  ...{ phase: "saved", rev, savedAt },
  ...{ changed: false, tries: 0, refusal: null },
});

/** A part after something happened to it. What cannot happen in a phase changes nothing. */
export function partAfter(part: PartState, event: PartEvent): PartState {
  const isSending = part.phase === "sending";
  switch (event.kind) {
    case "typed":
      if (isSending) return { ...part, changed: true };
      return part.phase === "saved" || part.phase === "refused" ? { ...part, phase: "dirty", refusal: null } : part;
    case "sent":
      return mayBeSent(part) ? { ...part, phase: "sending", changed: false, refusal: null } : part;
    case "joined":
      return isSending ? { ...freshPart(event.rev, part.savedAt), phase: "dirty" } : part;
    case "renewed":
      return part.phase === "saved" ? freshPart(event.rev, event.savedAt) : part;
    case "stored":
      if (!isSending) return part;
      return { ...freshPart(event.rev, event.savedAt), phase: part.changed ? "dirty" : "saved" };
    case "unreachable":
      if (!isSending) return part;
      return { ...part, phase: "waiting", changed: false, tries: part.tries + 1, refusal: event.message ?? null };
    case "signed-out":
      return isSending ? { ...part, phase: "signed-out", changed: false } : part;
    case "stale":
      return { ...part, phase: "stale", changed: false };
    case "refused":
      if (!isSending) return part;
      return part.changed
        ? { ...part, phase: "dirty", changed: false }
        : { ...part, phase: "refused", refusal: event.message };
    case "kept":
      return part.phase === "stale" ? { ...part, phase: "dirty", rev: event.rev, tries: 0 } : part;
    case "taken":
      return part.phase === "stale" ? freshPart(event.rev, event.savedAt) : part;
  }
}

/** Whether there is something to send that the server may take. */
export const mayBeSent = ({ phase }: PartState) => phase === "dirty" || phase === "waiting" || phase === "signed-out";

/** Whether the server has not acknowledged everything. */
export const isUnsaved = ({ phase }: PartState) => phase !== "saved";

/** How long to wait before a part is sent, in milliseconds: a pause in typing, or ever longer after failures. Null where time alone cures nothing. */
export function pauseBefore({ phase, tries }: PartState): number | null {
  if (phase === "dirty") return 1_000;
  return phase === "waiting" ? Math.min(30, 2 ** tries) * 1_000 : null;
}
