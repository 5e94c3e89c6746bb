import type { Context } from "#app/domain/context.server";
import type { OrganiserRole } from "#app/domain/people/roles";
import { writerOf } from "./institutions";
import type { Cast } from "./people";
import type { Stage } from "./stage";

/** One demo call while it is played: who acts at which moment, by role or by institution. */
export interface Play {
  callId: string;
  stage: Stage;
  cast: Cast;
  organiser: (role: OrganiserRole, at: Date) => Promise<Context>;
  institution: (key: string, at: Date) => Promise<Context>;
}

export const playOf = (stage: Stage, cast: Cast, callId: string): Play => ({
  callId,
  stage,
  cast,
  organiser: (role, at) => stage.as(cast[role], at),
  institution: (key, at) => stage.as(writerOf(cast.institutions, key), at),
});
