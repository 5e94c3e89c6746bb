import type { CallSettings } from "#app/domain/calls/settings";
import { campaignTaxonomy } from "./taxonomy.server";

const { abstractChars, bodyChars, images, imageMinBytes } = campaignTaxonomy.limits;

/** Limits of the 2024 notice. All else is ours, and the settings screen says so. */
export const defaultSettings: CallSettings = {
  reviewsPerCase: 3,
  revisionDays: 10,
  limits: {
    abstract: { required: true, max: abstractChars },
    body: { min: bodyChars[0] ?? 0, max: bodyChars[1] ?? 0 },
    images: { min: images[0] ?? 0, max: images[1] ?? 0, minBytes: imageMinBytes },
    attachments: { max: 10 },
  },
  materialRights: "suggested",
  seal: { form: "off", afterReturn: "changed" },
  match: { category: 5000, tags: 4200, title: 800, sameProvince: 800 },
  awardLevels: [
    { key: "typical", zh: "典型案例", en: "Model case" },
    { key: "excellent", zh: "优秀案例", en: "Excellent case" },
    { key: "shortlisted", zh: "入围案例", en: "Shortlisted case" },
  ],
};
