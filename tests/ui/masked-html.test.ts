import { expect, test } from "vitest";
import { markLine, markMasks } from "#app/ui/check/masked-html";

test("replacements in text are marked, those inside tags are left alone", () => {
  expect(markMasks('<p>在【本院】，<img alt="【本院】门口">【作者】</p>')).toBe(
    '<p>在<span class="mask">【本院】</span>，<img alt="【本院】门口"><span class="mask">【作者】</span></p>',
  );
});

test("what people wrote stays text", () => {
  expect(markLine("<b>【本地】</b> 【别的】")).toBe('&lt;b&gt;<span class="mask">【本地】</span>&lt;/b&gt; 【别的】');
});
