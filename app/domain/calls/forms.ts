import { z } from "zod";
import { beijingMoment } from "#app/i18n/beijing-moment";
import { formError } from "#app/i18n/form-error";
import { bothNames, complain, laterMoment, laterText, line, rev, slug, year } from "./fields";

/** A new call: one of the organiser's series or a new one, its names, its address. */
export const newCallForm = z
  .object({
    programmeId: z.string().max(80).optional(),
    programmeZh: line(120).optional(),
    programmeEn: line(200).optional(),
    ...bothNames,
    year,
    slug,
    isDemo: z.boolean().default(false),
  })
  .superRefine(({ programmeId, programmeZh, programmeEn }, check) => {
    if (programmeId) return;
    if (!programmeZh) complain(check, ["programmeZh"], formError("common.error-required"));
    if (!programmeEn) complain(check, ["programmeEn"], formError("common.error-required"));
  });

/** The same call for another year. */
export const cloneForm = z.object({ ...bothNames, year, slug });

/** Names, texts and dates while the call is prepared: what is not known yet may be left empty. */
export const basicsForm = z.object({
  rev,
  ...bothNames,
  year,
  slug,
  introductionZh: laterText(5000),
  introductionEn: laterText(8000),
  contact: laterText(500),
  opensAt: laterMoment,
  closesAt: laterMoment,
  reviewsCloseAt: laterMoment,
});

/** What may still change once the call is open. */
export const amendmentForm = z.object({
  rev,
  introductionZh: z.string().trim().min(1).max(5000),
  introductionEn: laterText(8000),
  contact: z.string().trim().min(1).max(500),
  opensAt: beijingMoment,
  closesAt: beijingMoment,
  reviewsCloseAt: beijingMoment,
});

const answer = z.string().trim().min(2).max(1000);

/** The compliance questions of 评比达标表彰. Two of them allow one answer only, so it is confirmed, and then explained in words. */
export const openingForm = z.object({
  rev,
  name: answer,
  approval: answer,
  fee: answer,
  feeNone: z.literal(true, { error: formError("common.error-accept") }),
  plaques: answer,
  winners: answer,
  attendance: answer,
  attendanceFree: z.literal(true, { error: formError("common.error-accept") }),
});

/** Ends a call; `calledOff` where it ends without results. */
export const closingForm = z.object({ rev, calledOff: z.literal("on").optional() });
