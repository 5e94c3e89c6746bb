import { expect, test } from "vitest";
import { defaultOutline } from "#app/domain/calls/defaults/default-outline.server";
import { defaultSettings } from "#app/domain/calls/defaults/default-settings.server";
import { type CallToOpen, missingToOpen } from "#app/domain/calls/readiness";

const now = new Date("2026-11-10T02:00:00Z");
const ready: CallToOpen = {
  ...defaultOutline(),
  call: {
    introductionZh: "正文",
    contact: "010-0000-0000",
    settings: defaultSettings,
    opensAt: new Date("2026-10-31T16:00:00Z"),
    closesAt: new Date("2026-11-28T16:00:00Z"),
    reviewsCloseAt: new Date("2026-12-31T16:00:00Z"),
  },
};
const withCall = (values: Partial<CallToOpen["call"]>) => ({ ...ready, call: { ...ready.call, ...values } });
const withLimits = (values: Partial<typeof defaultSettings.limits>) =>
  withCall({ settings: { ...defaultSettings, limits: { ...defaultSettings.limits, ...values } } });
const section = { minChars: null, maxChars: null };

test("a call of the defaults with dates, texts and contact may open", () => {
  expect(missingToOpen(ready, now)).toEqual([]);
});

test.each([
  ["introduction", withCall({ introductionZh: " " })],
  ["contact", withCall({ contact: null })],
  ["closes-later", withCall({ closesAt: new Date("2026-11-09T16:00:00Z") })],
  ["dates-order", withCall({ reviewsCloseAt: new Date("2026-11-28T16:00:00Z") })],
  ["categories", { ...ready, tracks: [...ready.tracks, { categories: [] }] }],
  ["categories", { ...ready, tracks: [] }],
  ["sections", { ...ready, sections: [] }],
  ["limits", withLimits({ body: { min: 2500, max: 2000 } })],
  ["limits", withLimits({ images: { min: 3, max: 2, minBytes: 0 } })],
  [
    "limits",
    {
      ...ready,
      sections: [
        { ...section, minChars: 2000 },
        { ...section, minChars: 600 },
      ],
    },
  ],
  ["limits", { ...ready, sections: [{ ...section, maxChars: 1999 }] }],
  ["rubric", { ...ready, criteria: ready.criteria.slice(1) }],
  ["reviews-per-case", withCall({ settings: { ...defaultSettings, reviewsPerCase: 0 } })],
  ["award-levels", withCall({ settings: { ...defaultSettings, awardLevels: [] } })],
] as const)("a call does not open without its %s (%#)", (item, call) => {
  expect(missingToOpen(call, now)).toEqual([item]);
});

test("dates that are not set are neither in order nor still to come", () => {
  expect(missingToOpen(withCall({ opensAt: null, closesAt: null, reviewsCloseAt: null }), now)).toEqual([
    "dates-set",
    "dates-order",
    "closes-later",
  ]);
});
