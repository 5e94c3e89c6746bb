import type { BothNames } from "#app/domain/calls/settings";

/** A row of a call with the key that names it from edit to edit. */
export interface NamedEntry extends BothNames {
  key: string;
}
