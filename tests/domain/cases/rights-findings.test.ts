import { expect, test } from "vitest";
import { defaultSettings } from "#app/domain/calls/defaults/default-settings.server";
import { type DraftToCheck, findingsOf, type OpenRights } from "#app/domain/cases/findings";
import type { RightsGap } from "#app/domain/cases/rights/material-rights";
import type { RichDocument } from "#app/domain/documents/document";

const showing = (...fileIds: string[]): RichDocument => ({
  type: "doc",
  content: fileIds.map((fileId) => ({ type: "figure", attrs: { fileId, alt: "", width: 900, height: 600 } })),
});
const draft: DraftToCheck = {
  ...{ title: "题名", abstract: "", categoryId: "category", period: { from: "2024-01", to: "2024-06" }, authors: 1 },
  openCoApplicants: 0,
  ...{ declarations: [], attachments: 0, institutionComplete: true, figureSizes: new Map(), rights: null },
  sections: [
    { key: "background", document: showing("first"), minChars: null, maxChars: null },
    { key: "practice", document: showing("second", "first"), minChars: null, maxChars: null },
  ],
  limits: defaultSettings.limits,
};

/** What is found about rights where the call requires them declared. */
const found = (gaps: Record<string, RightsGap[]>, attached: OpenRights["attached"] = []) =>
  findingsOf({ ...draft, rights: { gaps: new Map(Object.entries(gaps)), attached } })
    .filter(({ code }) => code.startsWith("rights-"))
    .map(({ code, where, facts }) => [code, where, facts.position ?? facts.name]);
const video = { fileId: "video", name: "随访.mp4" };

test.each([
  ["everything is declared", { first: [], second: [] }, [], []],
  ["one was just put in", { first: [] }, [], [["rights-undeclared", "practice", 2]]],
  [
    "nothing is declared, and one is shown twice",
    { first: ["undeclared"], second: ["undeclared"] },
    [],
    [
      ["rights-undeclared", "background", 1],
      ["rights-undeclared", "practice", 2],
    ],
  ],
  ["a consent has ended", { first: ["consent-ended"], second: [] }, [], [["rights-ended", "background", 1]]],
  ["a declaration lacks its paper", { first: ["consent-file-missing", "consent-narrow"], second: [] }, [], []],
  ["a holder is not named", { first: ["holder-missing"], second: [] }, [], []],
  [
    "a video among the files is not declared",
    { first: [], second: [], video: ["undeclared"] },
    [video],
    [["rights-undeclared-attachment", "attachments", "随访.mp4"]],
  ],
  [
    "the consent of a video has ended",
    { first: [], second: [], video: ["consent-ended"] },
    [video],
    [["rights-ended-attachment", "attachments", "随访.mp4"]],
  ],
  ["a picture that no text shows is not declared", { first: [], second: [], unused: ["undeclared"] }, [], []],
] satisfies [string, Record<string, RightsGap[]>, OpenRights["attached"], unknown[]][])(
  "what keeps a draft back where %s",
  (_where, gaps, attached, expected) => {
    expect(found(gaps, attached)).toEqual(expected);
  },
);

test("a call that only suggests declaring finds nothing about rights", () => {
  expect(findingsOf(draft).filter(({ code }) => code.startsWith("rights-"))).toEqual([]);
});
