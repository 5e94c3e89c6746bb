import { keyed } from "#app/domain/calls/keyed";
import type { BothNames } from "#app/domain/calls/settings";
import type { Context } from "#app/domain/context.server";
import { type CallChange, changeStructure } from "./change-structure.server";
import { writeTasks, writeTracks } from "./outline.server";

interface Row extends BothNames {
  key?: string | undefined;
}

/** Puts these tracks, categories and tasks in the place of a draft's. */
export async function editCategories(
  ctx: Context,
  change: CallChange,
  { tracks, tasks }: { tracks: readonly (Row & { categories: readonly Row[] })[]; tasks: readonly string[] },
) {
  // keys are of the whole call, so that a category is never taken for another track's
  const categories = keyed(tracks.flatMap(({ categories }) => categories));
  const ownOf = (track: (typeof tracks)[number]) => categories.splice(0, track.categories.length);
  const outline = keyed(tracks).map((track) => ({ ...track, categories: ownOf(track) }));
  return changeStructure(ctx, change, "categories", { tracks: outline, tasks }, async (tx, { id }) => {
    await writeTracks(tx, id, outline);
    await writeTasks(tx, id, tasks);
    return {};
  });
}
