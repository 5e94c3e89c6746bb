import { keyed } from "#app/domain/calls/keyed";
import type { BothNames, CallSettings } from "#app/domain/calls/settings";
import type { Context } from "#app/domain/context.server";
import { type CallChange, changeStructure } from "./change-structure.server";

interface Judging extends Pick<CallSettings, "reviewsPerCase" | "revisionDays" | "materialRights" | "seal" | "match"> {
  awardLevels: readonly (BothNames & { key?: string | undefined })[];
}

/** How the cases of a draft call will be judged. Its limits belong to the sections and stay. */
export async function editSettings(ctx: Context, change: CallChange, { awardLevels, ...judging }: Judging) {
  const next = { ...judging, awardLevels: keyed(awardLevels) };
  return changeStructure(ctx, change, "settings", next, async (_tx, { settings }) => ({
    settings: { ...settings, ...next },
  }));
}
