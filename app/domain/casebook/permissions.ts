import type { Actor } from "#app/domain/actor";
import { Refusal, type Verdict } from "#app/domain/refusal";

/** Managers of the call's organiser put editions together and release them. */
export const mayEditCasebook = (actor: Actor, call: { organiserId: string }): Verdict =>
  actor.organiser?.id === call.organiserId && actor.organiser.role === "manager"
    ? null
    : new Refusal("edition.not-found");

/** A casebook holds results: nothing of it appears before the institutions know theirs. */
export function mayReleaseEdition(actor: Actor, call: { organiserId: string; releasedAt: Date | null }): Verdict {
  const edit = mayEditCasebook(actor, call);
  if (edit) return edit;
  return call.releasedAt ? null : new Refusal("edition.not-decided");
}
