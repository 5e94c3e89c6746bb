import type { CallOutline } from "#app/domain/calls/outline";
import type { CallStructure } from "#app/domain/calls/queries/call-structure.server";

/** The outline of a call that stands, without its rows' identities: to be copied, or to be digested. */
export const outlineOf = ({ tracks, tasks, sections, criteria }: CallStructure): CallOutline => ({
  tracks: tracks.map(({ key, zh, en, categories }) => ({
    ...{ key, zh, en },
    categories: categories.map(({ key, zh, en }) => ({ key, zh, en })),
  })),
  tasks: tasks.map(({ zh }) => zh),
  sections: sections.map(({ key, zh, en, minChars, maxChars }) => ({ key, zh, en, minChars, maxChars })),
  criteria: criteria.map(({ key, zh, en, points, bands }) => ({ key, zh, en, points, bands })),
});
