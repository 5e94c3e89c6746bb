import type { Indicator, IndicatorContent } from "#app/domain/cases/evidence/indicator";

/** What came into an indicator other than by typing here: a colleague's saving, or words of a page that is gone. */
export type IndicatorNews =
  { kind: "renewed"; by: string | null; at: Date | null } | { kind: "recovered" | "recovered-removed"; at: Date };

/** An indicator on the screen; rev 0 until the server has it. */
export interface DraftIndicator extends Indicator {
  news?: IndicatorNews;
  /** Grows when its words were replaced other than by typing, and its form has to be drawn anew. */
  generation?: number;
}

/** An indicator of which nothing is known yet. */
export const blankIndicator: IndicatorContent = {
  ...{ name: "", definition: "", unit: "", baselinePeriod: "", baseline: "" },
  ...{ period: "", value: "", source: "", sourceFileId: null },
};

/** Only what a person fills in. */
export function contentOf(indicator: IndicatorContent): IndicatorContent {
  const { name, definition, unit, baselinePeriod, baseline, period, value, source, sourceFileId } = indicator;
  return { name, definition, unit, baselinePeriod, baseline, period, value, source, sourceFileId };
}

/** Whether two indicators say the same. */
export const saysSame = (one: IndicatorContent, other: IndicatorContent) =>
  (Object.keys(blankIndicator) as (keyof IndicatorContent)[]).every((key) => one[key] === other[key]);

/** Words replaced by others, under the same id. */
export const replaced = (
  one: DraftIndicator,
  by: IndicatorContent & { rev: number },
  news: IndicatorNews,
): DraftIndicator => ({ ...contentOf(by), id: one.id, rev: by.rev, news, generation: (one.generation ?? 0) + 1 });
