// @vitest-environment happy-dom
import { Editor } from "@tiptap/core";
import { afterEach, expect, test } from "vitest";
import { documentExtensions } from "#app/domain/documents/extensions";
import { FindMarks, search, searchIn } from "#app/ui/editor/find/find-marks";
import { hitsIn } from "#app/ui/editor/find/hits-in";

let editor: Editor;
afterEach(() => editor.destroy());
const open = (content: string) => (editor = new Editor({ extensions: [...documentExtensions(), FindMarks], content }));
const found = (html: string, words: string) => {
  const { doc } = open(html).state;
  return hitsIn(doc, words).map(({ from, to }) => doc.textBetween(from, to));
};

test.each([
  ["over marks", "<p>再<strong>入院</strong>率，再入院</p>", "再入院", ["再入院", "再入院"]],
  [
    "in tables, lists and headings",
    "<h2>随访</h2><ul><li>随访</li></ul><table><tr><td>随访</td></tr></table>",
    "随访",
    ["随访", "随访", "随访"],
  ],
  ["whatever their case", "<p>Covid COVID</p>", "covid", ["Covid", "COVID"]],
  ["as they are typed, not as a pattern", "<p>3.5%（约）a.b axb</p>", "a.b", ["a.b"]],
  ["with brackets", "<p>（一）(一)</p>", "(一)", ["(一)"]],
  ["behind a line's end", "<p>上<br>下文</p>", "下文", ["下文"]],
  ["not over a line's end", "<p>上<br>下</p><p>下</p>", "上下", []],
  ["nothing", "<p>上</p>", "", []],
])("words are found %s", (_name, html, words, hits) => {
  expect(found(html, words)).toEqual(hits);
});

test("hits are marked, follow the text, and leave it unchanged", () => {
  open("<p>随访与随访</p>");
  search(editor, "随访", 1);
  expect(editor.view.dom.querySelectorAll(".found")).toHaveLength(2);
  expect(editor.view.dom.querySelector(".found.is-current")?.previousSibling?.textContent).toBe("与");

  editor.commands.insertContentAt(1, "新的随访，");
  expect(searchIn(editor.state).hits).toHaveLength(3);
  expect(editor.getHTML()).toBe("<p>新的随访，随访与随访</p>");

  search(editor, "", null);
  expect(editor.view.dom.querySelectorAll(".found")).toHaveLength(0);
});
