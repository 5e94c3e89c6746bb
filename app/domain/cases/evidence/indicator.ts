import { z } from "zod";
import { line, lines } from "../text-fields";
import { indicatorLimits } from "./indicator-limits";

/** A number of a case with what it takes to check it (证据账本). Values are words: 92.5, 1.2万, 不适用. */
export interface IndicatorContent {
  name: string;
  /** Numerator, denominator, what is counted and what is not. */
  definition: string;
  unit: string;
  baselinePeriod: string;
  baseline: string;
  /** The present value and its period. */
  period: string;
  value: string;
  /** Where it comes from, in words. */
  source: string;
  /** A file among the attachments of the case. */
  sourceFileId: string | null;
}

/** An indicator of a draft. */
export interface Indicator extends IndicatorContent {
  id: string;
  /** Counts its savings, so that nobody writes over another's. */
  rev: number;
}

/** An indicator as a colleague saved it. */
export interface SavedIndicator extends Indicator {
  savedAt: Date | null;
  /** Who saved it; null where nobody is known. */
  by: string | null;
}

const fileId = z.string().regex(/^[\w-]{1,80}$/);

/** An indicator as its form sends it; `rev` is the one it was loaded with, 0 for a new one, whose id is made with the form. */
export const indicatorSchema = z.strictObject({
  id: z.uuid(),
  rev: z.int().min(0),
  name: line(indicatorLimits.name).refine((name) => name !== ""),
  definition: lines(indicatorLimits.definition),
  unit: line(indicatorLimits.unit),
  baselinePeriod: line(indicatorLimits.period),
  baseline: line(indicatorLimits.value),
  period: line(indicatorLimits.period),
  value: line(indicatorLimits.value),
  source: line(indicatorLimits.source),
  sourceFileId: fileId.nullable(),
});
export type IndicatorToSave = z.output<typeof indicatorSchema>;

/** An indicator to take away, over the `rev` the person saw. */
export const indicatorRemovalSchema = z.strictObject({ rev: z.int().min(1) });

/** A suggestion that somebody says is no matter, or is one after all. */
export const dismissalSchema = z.strictObject({ key: z.string().min(1).max(300), isDismissed: z.boolean() });
