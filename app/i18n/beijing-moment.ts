import { z } from "zod";
import { momentOf } from "./beijing-time";

/**
 * What a DateTimeField sends: a Beijing date and a clock time up to 24:00, read as one moment. For form schemas.
 * Either part missing is an error of the whole entry, where the field shows it.
 */
export const beijingMoment = z
  .object({ date: z.string().optional(), time: z.string().optional() })
  .transform(({ date = "", time = "" }, check) => {
    const moment = momentOf(date, time);
    if (moment) return moment;
    check.addIssue({ code: "custom", message: "common.error-moment" });
    return z.NEVER;
  });
