import { z } from "zod";
import { formError } from "#app/i18n/form-error";
import type { CallSettings } from "./settings";
import { bothNames, complain, rev, rowKey } from "./fields";

/** Tracks with their categories, and the national tasks, one a line. */
export const categoriesForm = z
  .object({
    rev,
    tracks: z
      .array(
        z.object({
          key: rowKey,
          ...bothNames,
          categories: z
            .array(z.object({ key: rowKey, ...bothNames }))
            .min(1)
            .max(40),
        }),
      )
      .min(1)
      .max(12),
    tasks: z
      .string()
      .max(4000)
      .optional()
      .transform((text) => [...new Set((text ?? "").split(/\r?\n/).map((task) => task.trim()))].filter(Boolean)),
  })
  .superRefine(({ tracks }, check) => {
    refuseTwins(
      check,
      tracks.flatMap(({ categories }, track) =>
        categories.map(({ zh }, place) => ({ zh, path: ["tracks", track, "categories", place, "zh"] })),
      ),
    );
  });

const characters = z.int().min(0).max(100_000);
const side = z.int().min(0).max(10_000).default(0);

/** The parts of the text and all limits of a case. A section without limits of its own counts only towards the whole. */
export const sectionsForm = z
  .object({
    rev,
    sections: z
      .array(z.object({ key: rowKey, ...bothNames, minChars: characters.optional(), maxChars: characters.optional() }))
      .min(1)
      .max(12),
    abstractRequired: z.boolean().default(false),
    abstractMax: z.int().min(1).max(5000),
    bodyMin: characters,
    bodyMax: characters.min(1),
    imagesMin: z.int().min(0).max(100),
    imagesMax: z.int().min(0).max(100),
    /** In kB of a thousand bytes, as the screens count. */
    imageMinKb: z.int().min(0).max(20_000),
    /** Pixels of the longer and of the shorter side. */
    imageMinLong: side,
    imageMinShort: side,
    attachmentsMax: z.int().min(0).max(50),
  })
  .superRefine((limits, check) => {
    const crossed = formError("calls.error-limits");
    if (limits.bodyMin > limits.bodyMax) complain(check, ["bodyMax"], crossed);
    if (limits.imagesMin > limits.imagesMax) complain(check, ["imagesMax"], crossed);
    if (limits.imageMinShort > limits.imageMinLong) complain(check, ["imageMinLong"], crossed);
    for (const [place, { minChars = 0, maxChars = Infinity }] of limits.sections.entries()) {
      if (minChars > maxChars) complain(check, ["sections", place, "maxChars"], crossed);
    }
    refuseTwins(
      check,
      limits.sections.map(({ zh }, place) => ({ zh, path: ["sections", place, "zh"] })),
    );
  });

/** The limits as a call stores them. */
export const limitsOf = (entries: Omit<z.output<typeof sectionsForm>, "rev" | "sections">): CallSettings["limits"] => ({
  abstract: { required: entries.abstractRequired, max: entries.abstractMax },
  body: { min: entries.bodyMin, max: entries.bodyMax },
  images: {
    ...{ min: entries.imagesMin, max: entries.imagesMax, minBytes: entries.imageMinKb * 1000 },
    ...(entries.imageMinLong > 0 ? { minLong: entries.imageMinLong, minShort: entries.imageMinShort } : {}),
  },
  attachments: { max: entries.attachmentsMax },
});

/** Two rows with one name could not be told apart anywhere. */
function refuseTwins(check: z.core.$RefinementCtx, rows: readonly { zh: string; path: (string | number)[] }[]) {
  const seen = new Set<string>();
  for (const { zh, path } of rows) {
    if (seen.has(zh)) complain(check, path, formError("calls.error-twice"));
    seen.add(zh);
  }
}
