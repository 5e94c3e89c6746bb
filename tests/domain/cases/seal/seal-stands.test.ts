import { expect, test } from "vitest";
import { newSealRules } from "#app/domain/calls/settings";
import type { CaseContent } from "#app/domain/cases/content";
import { sealStands } from "#app/domain/cases/seal/seal-stands";
import { aFormToPrint } from "#tests/support/a-form-to-print";

const { content } = aFormToPrint();
const picture = { ...content.figures[0]!, fileId: "other" };
const indicator = {
  ...{ id: "i", name: "预约率", definition: "", unit: "%", source: "", file: null },
  ...{ baseline: { period: "", value: "80" }, current: { period: "", value: "90" } },
};
const section = content.sections[0]!;

/** What changed between the sealed version and the next, and whether a seal stands under always, changed and never. */
const changes: [string, Partial<CaseContent>, [boolean, boolean, boolean]][] = [
  ["nothing", {}, [false, true, true]],
  ["the title", { title: "另一个名称" }, [false, false, true]],
  ["the abstract", { abstract: "另一段摘要" }, [false, false, true]],
  ["a section", { sections: [{ ...section, document: { type: "doc", content: [] } }] }, [false, false, true]],
  ["a picture", { figures: [picture] }, [false, false, true]],
  ["a figure of the ledger", { indicators: [indicator] }, [false, false, true]],
  ["the institution's name", { institution: { ...content.institution, name: "改名医院" } }, [false, false, true]],
  ["the authors", { authors: [...content.authors].reverse() }, [false, false, true]],
  ["who applies together", { coApplicants: ["示例市联合医院"] }, [false, false, true]],
  ["the category", { categoryKey: "two" }, [false, true, true]],
  ["the attachments", { attachments: [picture] }, [false, true, true]],
  ["keywords and period", { keywords: ["别的"], period: { from: "2020-01", to: "2020-02" } }, [false, true, true]],
];

test.each(changes)("after a return that changed %s, the seal stands as the rule says", (_what, changed, expected) => {
  const now = { ...content, ...changed };
  expect(newSealRules.map((rule) => sealStands(rule, content, now))).toEqual(expected);
});
