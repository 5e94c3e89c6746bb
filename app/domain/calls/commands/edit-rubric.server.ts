import { keyed } from "#app/domain/calls/keyed";
import type { CriterionOutline } from "#app/domain/calls/outline";
import type { Context } from "#app/domain/context.server";
import { type CallChange, changeStructure } from "./change-structure.server";
import { writeCriteria } from "./outline.server";

type Row = Omit<CriterionOutline, "key"> & { key?: string | undefined };

/** Puts these criteria in the place of a draft's, their bands from the highest down. */
export async function editRubric(ctx: Context, change: CallChange, criteria: readonly Row[]) {
  const outline = keyed(criteria).map(({ bands, ...criterion }) => ({
    ...criterion,
    bands: [...bands].sort((one, other) => other.from - one.from),
  }));
  return changeStructure(ctx, change, "rubric", outline, async (tx, { id }) => {
    await writeCriteria(tx, id, outline);
    return {};
  });
}
