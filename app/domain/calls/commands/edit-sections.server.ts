import { keyed } from "#app/domain/calls/keyed";
import type { BothNames, CallSettings } from "#app/domain/calls/settings";
import type { Context } from "#app/domain/context.server";
import { type CallChange, changeStructure } from "./change-structure.server";
import { writeSections } from "./outline.server";

interface Row extends BothNames {
  key?: string | undefined;
  minChars?: number | undefined;
  maxChars?: number | undefined;
}

/** Puts these sections and limits in the place of a draft's. */
export async function editSections(
  ctx: Context,
  change: CallChange,
  { sections, limits }: { sections: readonly Row[]; limits: CallSettings["limits"] },
) {
  const outline = keyed(sections).map(({ key, zh, en, minChars, maxChars }) => ({
    ...{ key, zh, en },
    minChars: minChars ?? null,
    maxChars: maxChars ?? null,
  }));
  return changeStructure(ctx, change, "sections", { sections: outline, limits }, async (tx, { id, settings }) => {
    await writeSections(tx, id, outline);
    return { settings: { ...settings, limits } };
  });
}
