import { fieldTexts } from "#app/i18n/beijing-time";

/** The words and dates of a call as its forms start from them. */
export interface EditableCall {
  rev: number;
  zh: string;
  en: string;
  year: number;
  slug: string;
  introductionZh: string;
  introductionEn: string;
  contact: string | null;
  opensAt: Date | null;
  closesAt: Date | null;
  reviewsCloseAt: Date | null;
}

/** The texts a form starts with; a date that is not set leaves its field empty. */
export function startOf({ introductionZh, introductionEn, contact, ...call }: EditableCall) {
  const texts = (moment: Date | null) => (moment ? fieldTexts(moment) : undefined);
  return {
    ...{ introductionZh, introductionEn, contact: contact ?? "" },
    opensAt: texts(call.opensAt),
    closesAt: texts(call.closesAt),
    reviewsCloseAt: texts(call.reviewsCloseAt),
  };
}
