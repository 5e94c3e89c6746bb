import type { BothNames } from "#app/domain/calls/settings";

/** A call that cases can be written for, as lists show it. */
export interface OpenCall extends BothNames {
  id: string;
  slug: string;
  opensAt: Date | null;
  closesAt: Date | null;
}
