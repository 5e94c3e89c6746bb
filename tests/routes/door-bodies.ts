/** What is sent along to the doors of the matrix, so that only the person and the thing decide. */

export const opening = {
  ...{ rev: "1", name: "有批准", approval: "有文号", fee: "不收费", feeNone: "on" },
  ...{ plaques: "不发放", winners: "不超过三成", attendance: "无关", attendanceFree: "on" },
};
export const names = { zh: "另一次征集", en: "Another call", year: "2027", slug: "another-call" };
export const rubric = {
  ...{ rev: "1", "criteria[0].zh": "质量", "criteria[0].en": "Quality", "criteria[0].points": "100" },
  ...{ "criteria[0].bands[0].from": "1", "criteria[0].bands[0].to": "100" },
  ...{ "criteria[0].bands[0].zh": "好", "criteria[0].bands[0].en": "Good" },
};
export const categories = {
  ...{ rev: "1", "tracks[0].zh": "赛道", "tracks[0].en": "Track", tasks: "" },
  ...{ "tracks[0].categories[0].zh": "类别", "tracks[0].categories[0].en": "Category" },
};
export const sections = {
  ...{ rev: "1", "sections[0].zh": "正文", "sections[0].en": "Text", abstractMax: "200" },
  ...{ bodyMin: "1", bodyMax: "10", imagesMin: "0", imagesMax: "1", imageMinKb: "0", attachmentsMax: "1" },
};
export const settings = {
  ...{ rev: "1", reviewsPerCase: "1", revisionDays: "5", category: "5000", tags: "4200", title: "800" },
  ...{ materialRights: "required", sealedForm: "on", newSeal: "changed" },
  ...{ sameProvince: "0", "awardLevels[0].zh": "入选", "awardLevels[0].en": "Selected" },
};
export const section = { rev: 1, document: { type: "doc", content: [{ type: "paragraph" }] } };
export const indicator = {
  ...{ id: "0f3a1c52-6f0e-4c3b-9a54-0d5b8f6c2e11", rev: 0, name: "预约率", definition: "", unit: "%" },
  ...{ baselinePeriod: "", baseline: "", period: "", value: "90", source: "", sourceFileId: null },
};
export const beat = { tab: "tab", part: null, hold: "none", revs: {} };
export const review = { rev: 0, scores: {}, toInstitution: "", toPanel: "", confidence: null };
export const header = {
  ...{ rev: 1, title: "题", abstract: "", categoryId: null, tasks: [], keywords: [] },
  ...{ periodFrom: "", periodTo: "", authors: [], declarations: [] },
};
export const declaration = {
  intent: "declare",
  fileId: ":file",
  copyright: "own",
  portraits: "none",
  patients: "none",
};
export const withdrawal = { fileId: ":receivedFile", reason: "当事人要求" };
