import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { amendmentForm, basicsForm, newCallForm, openingForm } from "#app/domain/calls/forms";
import { rubricForm } from "#app/domain/calls/rubric-form";
import { settingsForm } from "#app/domain/calls/settings-form";
import { categoriesForm, sectionsForm } from "#app/domain/calls/structure-forms";
import { issueError } from "#app/i18n/form-error";

function send(schema: z.ZodType, entries: Record<string, string>) {
  const formData = new FormData();
  for (const [name, value] of Object.entries(entries)) formData.append(name, value);
  const submission = parseWithZod(formData, { schema, error: issueError });
  return submission.status === "success" ? { value: submission.value } : { errors: submission.error };
}

const names = { zh: "2026 征集", en: "Call 2026", year: "2026", slug: "call-2026" };

describe("a new call", () => {
  test("names a known series", () => {
    expect(send(newCallForm, { ...names, programmeId: "p" })).toEqual({
      value: { zh: "2026 征集", en: "Call 2026", year: 2026, slug: "call-2026", programmeId: "p", isDemo: false },
    });
  });
  test("or names a new one in both languages", () => {
    expect(send(newCallForm, { ...names, programmeZh: "系列" })).toEqual({
      errors: { programmeEn: ["common.error-required"] },
    });
  });
  test.each(["Call", "a b", "-a", "a--b", "征集", "a/../b"])("does not take %s for an address", (slug) => {
    expect(send(newCallForm, { ...names, slug, programmeId: "p" })).toEqual({ errors: { slug: ["calls.error-slug"] } });
  });
});

test("the basics of a draft may leave dates and texts for later", () => {
  expect(send(basicsForm, { rev: "1", ...names, "opensAt.date": "", "opensAt.time": "" })).toEqual({
    value: {
      ...{ rev: 1, zh: "2026 征集", en: "Call 2026", year: 2026, slug: "call-2026" },
      ...{ introductionZh: "", introductionEn: "", contact: "" },
      ...{ opensAt: null, closesAt: null, reviewsCloseAt: null },
    },
  });
});

test.each([
  ["a day without a time", { "closesAt.date": "2026-11-28", "closesAt.time": "" }],
  ["a day that does not exist", { "closesAt.date": "2026-02-30", "closesAt.time": "24:00" }],
  ["25 o'clock", { "closesAt.date": "2026-11-28", "closesAt.time": "25:00" }],
])("a date of %s is marked at its field", (_what, date) => {
  expect(send(basicsForm, { rev: "1", ...names, ...date })).toEqual({ errors: { closesAt: ["common.error-moment"] } });
});

test("an open call keeps all its dates, its contact and its introduction", () => {
  const { errors } = send(amendmentForm, { rev: "3" });
  expect(Object.keys(errors ?? {}).sort()).toEqual([
    "closesAt",
    "contact",
    "introductionZh",
    "opensAt",
    "reviewsCloseAt",
  ]);
});

describe("opening", () => {
  const answers = {
    name: "有依据",
    approval: "有文件",
    fee: "不收",
    plaques: "不发",
    winners: "不超过20%",
    attendance: "无关",
  };
  test("takes six answers and two confirmations", () => {
    expect(send(openingForm, { rev: "1", ...answers, feeNone: "on", attendanceFree: "on" })).toEqual({
      value: { rev: 1, ...answers, feeNone: true, attendanceFree: true },
    });
  });
  test("is refused while one is not confirmed or not answered", () => {
    expect(send(openingForm, { rev: "1", ...answers, winners: "", feeNone: "on" })).toEqual({
      errors: { winners: ["common.error-required"], attendanceFree: ["common.error-accept"] },
    });
  });
});

const criterion = (place: number, points: number, from = 1) => ({
  [`criteria[${place}].zh`]: `标准${place}`,
  [`criteria[${place}].en`]: `Criterion ${place}`,
  [`criteria[${place}].points`]: String(points),
  [`criteria[${place}].bands[0].from`]: String(from),
  [`criteria[${place}].bands[0].to`]: String(points),
  [`criteria[${place}].bands[0].zh`]: "说明",
  [`criteria[${place}].bands[0].en`]: "text",
});

test("a rubric says what is wrong with its sum and with the bands of one criterion", () => {
  expect(send(rubricForm, { rev: "1", ...criterion(0, 60), ...criterion(1, 30, 2) })).toEqual({
    errors: {
      criteria: ['calls.error-points|{"sum":90}'],
      "criteria[1].bands": ['calls.error-bands|{"gap":1,"points":30}'],
    },
  });
});

test("categories lose empty and repeated tasks, and refuse two of one name", () => {
  const category = (track: number, place: number, zh: string) => ({
    [`tracks[${track}].categories[${place}].zh`]: zh,
    [`tracks[${track}].categories[${place}].en`]: "Category",
  });
  const track = { "tracks[0].zh": "赛道", "tracks[0].en": "Track" };
  const tasks = "任务一\r\n\r\n任务一\r\n任务二 ";
  expect(send(categoriesForm, { rev: "1", ...track, ...category(0, 0, "类别"), tasks })).toEqual({
    value: {
      rev: 1,
      tracks: [{ zh: "赛道", en: "Track", categories: [{ zh: "类别", en: "Category" }] }],
      tasks: ["任务一", "任务二"],
    },
  });
  expect(send(categoriesForm, { rev: "1", ...track, ...category(0, 0, "类别"), ...category(0, 1, "类别") })).toEqual({
    errors: { "tracks[0].categories[1].zh": ["calls.error-twice"] },
  });
});

test("limits that cross are marked at the upper one", () => {
  const limits = {
    ...{ abstractMax: "200", bodyMin: "2500", bodyMax: "2000", imagesMin: "7", imagesMax: "6" },
    ...{ imageMinKb: "1000", attachmentsMax: "10", "sections[0].zh": "背景", "sections[0].en": "Background" },
    ...{ "sections[0].minChars": "500", "sections[0].maxChars": "400" },
  };
  const crossed = ["calls.error-limits"];
  expect(send(sectionsForm, { rev: "1", ...limits })).toEqual({
    errors: { bodyMax: crossed, imagesMax: crossed, "sections[0].maxChars": crossed },
  });
});

test("the parts of the match score make 10,000", () => {
  const settings = {
    reviewsPerCase: "3",
    revisionDays: "10",
    materialRights: "suggested",
    sealedForm: "on",
    newSeal: "changed",
    category: "5000",
    tags: "4000",
    title: "800",
    sameProvince: "0",
  };
  const level = { "awardLevels[0].zh": "典型案例", "awardLevels[0].en": "Model case" };
  expect(send(settingsForm, { rev: "1", ...settings, ...level })).toEqual({
    errors: { title: ['calls.error-match|{"sum":9800}'] },
  });
});
