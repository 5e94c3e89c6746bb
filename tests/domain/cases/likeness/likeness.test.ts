import { describe, expect, test } from "vitest";
import { comparableText } from "#app/domain/cases/likeness/comparable-text";
import { compareCases } from "#app/domain/cases/likeness/compare-cases";
import { estimatedLikeness, signatureOf } from "#app/domain/cases/likeness/signature";
import type { RichDocument } from "#app/domain/documents/document";

const paragraph = (text: string) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text }] });
const caseOf = (...paragraphs: string[]) => {
  const document: RichDocument = { type: "doc", content: paragraphs.map(paragraph) };
  return comparableText({ title: "标题", abstract: "", sections: [{ key: "practice", document }] });
};

/** Sentences that no two texts share by chance: characters drawn by a seeded generator. */
function sentences(seed: number, count: number): string[] {
  let state = seed;
  const draw = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  return Array.from({ length: count }, () =>
    Array.from({ length: 30 }, () => String.fromCharCode(0x4e00 + ((draw() >>> 12) % 3000))).join(""),
  );
}

/** A text of 80 sentences of which so many are another's. */
const replaced = (share: number) => {
  const own = sentences(7, 80);
  const other = sentences(share + 99, 80);
  return [own, own.map((sentence, place) => (place % 10 < share / 10 ? other[place]! : sentence))] as const;
};

describe("how alike two cases are", () => {
  test.each([
    { share: 0, least: 1, most: 1 },
    { share: 10, least: 0.78, most: 0.86 },
    { share: 30, least: 0.5, most: 0.58 },
    { share: 50, least: 0.3, most: 0.37 },
    { share: 100, least: 0, most: 0.01 },
  ])("with $share % of the sentences replaced, by the texts and by their signatures", ({ share, least, most }) => {
    const [one, other] = replaced(share).map((lines) => caseOf(...lines));
    const { common } = compareCases(one!, other!);
    expect(common).toBeGreaterThanOrEqual(least);
    expect(common).toBeLessThanOrEqual(most);
    // 128 slots: three standard errors are less than 0.14
    expect(Math.abs(estimatedLikeness(signatureOf(one!.signs), signatureOf(other!.signs)) - common)).toBeLessThan(0.14);
  });

  test("a part copied into a longer text is contained, though little of the whole is common", () => {
    const part = caseOf(...sentences(3, 10));
    const whole = caseOf(...sentences(4, 40), ...sentences(3, 10), ...sentences(5, 40));
    const { common, contained } = compareCases(part, whole);
    expect(contained).toBe(1);
    expect(common).toBeLessThan(0.2);
  });

  test("shows the same words as each text wrote them, the longest first", () => {
    const here = caseOf(
      "我院建立了“一体化”随访制度，由全科医师、专科医师和健康管理师共同负责，按月上门。",
      "另一段与别处无关，只是说说而已，凑够几个字。",
    );
    const there = caseOf("本中心：建立了一体化随访制度，由全科医师，专科医师和健康管理师共同负责；每周一次。");
    const { passages } = compareCases(here, there);
    expect(passages).toEqual([
      {
        here: { where: "practice", text: "建立了“一体化”随访制度，由全科医师、专科医师和健康管理师共同负责" },
        there: { where: "practice", text: "建立了一体化随访制度，由全科医师，专科医师和健康管理师共同负责" },
        length: 29,
      },
    ]);
  });

  test("neither headings nor the names of policies count as copied", () => {
    const heading = {
      type: "heading" as const,
      attrs: { level: 3 as const },
      content: [{ type: "text" as const, text: "一个大家都用的很长的小标题，远远超过二十个字的小标题" }],
    };
    const text = (own: string): RichDocument => ({
      type: "doc",
      content: [heading, paragraph(`根据《关于进一步推动公立医院高质量发展若干工作的指导意见》${own}`)],
    });
    const [one, other] = ["我们做了甲乙丙丁戊己庚辛", "他们做了子丑寅卯辰巳午未"].map((own) =>
      comparableText({ title: "", abstract: "", sections: [{ key: "a", document: text(own) }] }),
    );
    expect(compareCases(one!, other!)).toEqual({ common: 0, contained: 0, passages: [] });
  });

  test("digits and letters are compared in half width and lower case", () => {
    const one = caseOf("血糖达标率由４１．２％提高到６３．５％，ＨｂＡ１ｃ平均下降零点八个百分点");
    const other = caseOf("血糖达标率由41.2%提高到63.5%，HbA1c平均下降零点八个百分点");
    expect(compareCases(one, other).common).toBe(1);
  });

  test("two empty texts, and texts of a line, are like nothing", () => {
    const empty = caseOf("");
    expect(compareCases(empty, empty)).toEqual({ common: 0, contained: 0, passages: [] });
    expect(signatureOf(caseOf("只有一句话的稿子。").signs)).toBe("");
    expect(estimatedLikeness("", "")).toBe(0);
  });
});
