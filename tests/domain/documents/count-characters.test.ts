import { expect, test } from "vitest";
import { countCharacters, countText } from "#app/domain/documents/count-characters";
import type { RichDocument } from "#app/domain/documents/document";

test.each([
  ["医院“互联网+护理”达28项，增长3.5%。", 18],
  ["", 0],
  [" \t　\n", 0],
  ["杏林", 2],
  ["——", 2],
  ["……", 2],
  ["是——不是……", 7],
  ["（一）2024年1—6月", 9],
  ["《健康中国》·【案例】", 11],
  ["‘单’“双”", 6],
  ["hello world", 2],
  ["hello,world!", 1],
  ["COVID-19 疫情", 3],
  ["３５％", 2],
  ["100%满意", 3],
  ["3 500 人", 3],
  ["〇三年", 3],
  ["𬱖𠮷㛃", 3],
  ["人々", 2],
  ["①②", 1],
  ["a，b", 3],
  ["100 万", 2],
  ["医​院", 2],
  ["葛󠄀", 1],
  ["a-b—c", 3],
  ["～￥", 2],
])("%j has %i 字", (text, count) => {
  expect(countText(text)).toBe(count);
});

test("headings, lists, quotes and table cells count; captions and alternative texts do not", () => {
  const document: RichDocument = {
    type: "doc",
    content: [
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "做法" }] },
      {
        type: "bulletList",
        content: [
          { type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "随访" }] }] },
          { type: "listItem", content: [{ type: "paragraph" }] },
        ],
      },
      { type: "blockquote", content: [{ type: "paragraph", content: [{ type: "text", text: "很好" }] }] },
      {
        type: "table",
        content: [
          {
            type: "tableRow",
            content: [
              {
                type: "tableHeader",
                attrs: { colspan: 1, rowspan: 1, colwidth: null },
                content: [{ type: "paragraph", content: [{ type: "text", text: "28 项" }] }],
              },
            ],
          },
        ],
      },
      {
        type: "figure",
        attrs: { fileId: "a", alt: "图片说明", width: null, height: null },
        content: [{ type: "text", text: "图题" }],
      },
    ],
  };

  expect(countCharacters(document)).toBe(8);
});

test("a number is one run however its characters are marked, and a line break ends it", () => {
  const document: RichDocument = {
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "增长3" },
          { type: "text", text: ".5%", marks: [{ type: "bold" }] },
          { type: "hardBreak" },
          { type: "text", text: "7" },
        ],
      },
    ],
  };

  expect(countCharacters(document)).toBe(4);
});

test("every character there is counts as the rule says", () => {
  const marks = String.raw`\u3001-\u3004\u3008-\u3020\u3030\u303D-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\uFFE0-\uFFE6·—…“”‘’`;
  const rule = new RegExp(String.raw`\p{Script=Han}|[${marks}]|[^\s\p{Script=Han}${marks}]+`, "gu");
  const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF\p{Variation_Selector}]/gu;
  const wrong: string[] = [];
  for (let point = 0; point <= 0x323af; point++) {
    const text = `a${String.fromCodePoint(point)}b`;
    if (countText(text) !== (text.replace(unseen, "").match(rule)?.length ?? 0)) wrong.push(point.toString(16));
  }

  expect(wrong).toEqual([]);
});
