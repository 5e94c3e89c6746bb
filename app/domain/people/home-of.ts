import type { Actor } from "#app/domain/actor";

/** Where a person's work begins: the screen after signing in. */
export function homeOf(actor: Pick<Actor, "organiser" | "institution" | "reviewer" | "administrator">): string {
  if (actor.organiser) return "/organiser/calls";
  if (actor.institution) return "/institution";
  if (actor.reviewer) return "/reviewer";
  return actor.administrator ? "/organiser/system" : "/account/profile";
}
