import { z } from "zod";
import { formError } from "#app/i18n/form-error";
import { bothNames, complain, line, rev, rowKey } from "./fields";
import { gapInBands, pointsOf, TOTAL_POINTS } from "./rubric";

const points = z.int().min(1).max(TOTAL_POINTS);

/** Criteria with their points and anchored bands: 100 points in all, and every point of a criterion in exactly one band. */
export const rubricForm = z
  .object({
    rev,
    criteria: z
      .array(
        z.object({
          key: rowKey,
          ...bothNames,
          points,
          bands: z
            .array(z.object({ from: points, to: points, zh: line(200), en: line(300) }))
            .min(1)
            .max(10),
        }),
      )
      .min(1)
      .max(20),
  })
  .superRefine(({ criteria }, check) => {
    const sum = pointsOf(criteria);
    if (sum !== TOTAL_POINTS) complain(check, ["criteria"], formError("calls.error-points", { sum }));
    for (const [place, { points, bands }] of criteria.entries()) {
      const gap = gapInBands(points, bands);
      if (gap !== null) complain(check, ["criteria", place, "bands"], formError("calls.error-bands", { gap, points }));
    }
  });
