import type { ShownIndicator, VersionIndicator } from "#app/domain/cases/content";

/** An indicator for the public: without the file it rests on. */
export function shownIndicator(indicator: VersionIndicator): ShownIndicator {
  const { id, name, definition, unit, baseline, current, source } = indicator;
  return { id, name, definition, unit, baseline, current, source };
}
