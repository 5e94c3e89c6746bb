import { type CallDates, inOrder } from "./deadlines";
import { isCompleteRubric } from "./rubric";
import type { Band, CallSettings } from "./settings";

/** What must stand before a call may open, in the order in which an organiser sets it up. */
export const readinessItems = [
  "introduction",
  "contact",
  "dates-set",
  "dates-order",
  "closes-later",
  "categories",
  "sections",
  "limits",
  "rubric",
  "reviews-per-case",
  "award-levels",
] as const;
export type ReadinessItem = (typeof readinessItems)[number];

/** The parts of a call that readiness looks at. */
export interface CallToOpen {
  call: CallDates & { introductionZh: string; contact: string | null; settings: CallSettings };
  tracks: readonly { categories: readonly unknown[] }[];
  sections: readonly { minChars: number | null; maxChars: number | null }[];
  criteria: readonly { points: number; bands: readonly Band[] }[];
}

/** What still keeps a call from opening; empty when it may. */
export function missingToOpen({ call, tracks, sections, criteria }: CallToOpen, now: Date): ReadinessItem[] {
  const { opensAt, closesAt, reviewsCloseAt, settings } = call;
  const isDated = opensAt !== null && closesAt !== null && reviewsCloseAt !== null;
  const stands: Record<ReadinessItem, boolean> = {
    introduction: call.introductionZh.trim() !== "",
    contact: (call.contact ?? "").trim() !== "",
    "dates-set": isDated,
    "dates-order": isDated && inOrder(call),
    "closes-later": closesAt !== null && closesAt > now,
    categories: tracks.length > 0 && tracks.every(({ categories }) => categories.length > 0),
    sections: sections.length > 0,
    limits: limitsFit(settings.limits, sections),
    rubric: isCompleteRubric(criteria),
    "reviews-per-case": settings.reviewsPerCase >= 1,
    "award-levels": settings.awardLevels.length > 0,
  };
  return readinessItems.filter((item) => !stands[item]);
}

/** Nobody could meet limits that cross, or sections that together need more than the whole may hold. */
export function limitsFit({ body, images }: CallSettings["limits"], sections: CallToOpen["sections"]): boolean {
  const isSound = (min: number, max: number) => min <= max;
  const least = sections.reduce((sum, { minChars }) => sum + (minChars ?? 0), 0);
  const most =
    sections.length > 0 && sections.every(({ maxChars }) => maxChars !== null)
      ? sections.reduce((sum, { maxChars }) => sum + (maxChars ?? 0), 0)
      : Infinity;
  const eachFits = sections.every(({ minChars, maxChars }) => isSound(minChars ?? 0, maxChars ?? Infinity));
  return (
    isSound(body.min, body.max) && isSound(images.min, images.max) && eachFits && least <= body.max && most >= body.min
  );
}
