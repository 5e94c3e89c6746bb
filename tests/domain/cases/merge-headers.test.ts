import { expect, test } from "vitest";
import type { HeaderContent } from "#app/domain/cases/forms";
import { mergeHeaders } from "#app/domain/cases/merge-headers";

const base: HeaderContent = {
  ...{ title: "题名", abstract: "摘要", categoryId: null, tasks: [], keywords: ["甲"], periodFrom: "", periodTo: "" },
  ...{ authors: [], declarations: [] },
};

test("changes to different fields are joined; the same change counts once", () => {
  const mine = { ...base, title: "新题名", keywords: ["甲", "乙"] };
  const theirs = { ...base, abstract: "新摘要", keywords: ["甲", "乙"] };

  expect(mergeHeaders(base, mine, theirs)).toEqual({ ...mine, abstract: "新摘要" });
  expect(mergeHeaders(base, theirs, mine)).toEqual({ ...mine, abstract: "新摘要" });
});

test("two different changes to one field need the person", () => {
  expect(mergeHeaders(base, { ...base, title: "我的" }, { ...base, title: "别人的" })).toBeNull();
  expect(mergeHeaders(base, { ...base, keywords: [] }, { ...base, keywords: ["丙"] })).toBeNull();
});
