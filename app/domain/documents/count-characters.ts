import type { RichDocument } from "./document";
import { textBlocks } from "./text-blocks";

// Full-width marks: CJK punctuation, full-width forms other than digits and letters, and the dashes, dots and quotation
// marks that Chinese shares with Latin type. U+3007 〇 and U+3005 々 are Han and counted as such.
const mark = String.raw`\u3001-\u3004\u3008-\u3020\u3030\u303D-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\uFFE0-\uFFE6·—…“”‘’`;
const units = new RegExp(String.raw`\p{Script=Han}|[${mark}]|[^\s\p{Script=Han}${mark}]+`, "gu");
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF\p{Variation_Selector}]/gu;

/**
 * Counts 字 as Word's 字数 does, which is what authors see: each Han character is one, each full-width mark is one, each
 * run of other characters without a space is one. 医院“互联网+护理”达28项，增长3.5%。 counts 18.
 */
export function countText(text: string) {
  return text.replace(invisible, "").match(units)?.length ?? 0;
}

/**
 * The length of a section in 字. Headings, lists, quotes and table cells count; captions and alternative texts do not.
 * The same function runs in the editor and on the server.
 */
export function countCharacters(document: RichDocument) {
  return textBlocks(document).reduce((sum, text) => sum + countText(text), 0);
}
