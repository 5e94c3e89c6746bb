import { type Actor, visitor } from "#app/domain/actor";
import type { OrganiserRole } from "#app/domain/people/roles";

/** Someone signed in, with whatever rights the test gives. No row stands behind it. */
export const anActor = (rights: Partial<Actor> = {}): Actor => ({
  ...visitor("zh-CN"),
  userId: "user",
  name: "演示用户",
  ...rights,
});

/** A member of an organiser. */
export const anOrganiserActor = (id: string, role: OrganiserRole = "manager"): Actor =>
  anActor({ userId: `${id}-${role}`, organiser: { id, role } });
