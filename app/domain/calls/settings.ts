/** A name in both languages; Chinese is the official one. */
export interface BothNames {
  zh: string;
  en: string;
}

/** What a call asks of the pictures in a text. The sides are pixels, however the picture is turned; calls from before they could be set have none. */
export interface ImageLimits {
  min: number;
  max: number;
  minBytes: number;
  minLong?: number;
  minShort?: number;
}

/** What a call asks of the rights of pictures and videos: that declaring them is well, or that no case is handed in before. */
export const materialRightsRules = ["suggested", "required"] as const;
export type MaterialRightsRule = (typeof materialRightsRules)[number];

/** When a case that was sent back needs a new seal: each time, only when its text, figures or names changed, or never. */
export const newSealRules = ["always", "changed", "never"] as const;
export type NewSealRule = (typeof newSealRules)[number];

/** Whether a call asks for the sealed application form, and when the seal must be new. */
export const sealedFormChoices = ["off", "on"] as const;
export interface SealSettings {
  form: (typeof sealedFormChoices)[number];
  afterReturn: NewSealRule;
}

/** What an organiser may set for one call. Every default that no source gives is ours and says so on the screen. */
export interface CallSettings {
  /** Independent reviews each admitted case gets. */
  reviewsPerCase: number;
  /** Days an institution has for a revision, proposed to the officer. */
  revisionDays: number;
  limits: {
    abstract: { required: boolean; max: number };
    /** 字 of the four sections together. */
    body: { min: number; max: number };
    images: ImageLimits;
    attachments: { max: number };
  };
  /** Calls from before it could be set only suggest it. */
  materialRights?: MaterialRightsRule;
  /** Calls from before it could be set ask for no sealed form. */
  seal?: SealSettings;
  /** Points of the match score, 0–10,000 in all: see reviews/match-score. */
  match: { category: number; tags: number; title: number; sameProvince: number };
  awardLevels: (BothNames & { key: string })[];
}

/** One band of a criterion: from–to points, and what earns them. */
export interface Band extends BothNames {
  from: number;
  to: number;
}

/** The compliance questions of 评比达标表彰, asked when a call opens and answered on its public page. */
export const complianceQuestions = ["name", "approval", "fee", "plaques", "winners", "attendance"] as const;
export type ComplianceQuestion = (typeof complianceQuestions)[number];
export type ComplianceAnswers = Record<ComplianceQuestion, string>;
