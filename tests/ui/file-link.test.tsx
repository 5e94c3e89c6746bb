import { expect, test } from "vitest";
import type { ShownFile } from "#app/domain/files/shown-file";
import { FileLink } from "#app/ui/preview/file-link";
import { shown } from "./shown";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const file: ShownFile = {
  ...{ fileId: "f1", name: "现场.jpg", type: "image/jpeg", size: 9000, scanState: null, hasStill: false },
};
const link = (changes: Partial<ShownFile> = {}) =>
  shown(<FileLink file={{ ...file, ...changes }} onPreview={() => undefined} />);

test.each([
  ["waiting", "正在安全检查"],
  ["infected", "查出病毒，已删除"],
  ["refused", "内容不合格，已删除"],
] as const)("a file that is %s says so, and nothing opens or fetches it", (scanState, words) => {
  const html = link({ scanState });

  expect(html).toContain(words);
  expect(html).not.toMatch(/href|src=/);
});

test.each([
  ["a picture by its small form", {}, "/files/f1?as=w320"],
  ["a video by its still", { type: "video/mp4", hasStill: true }, "/files/f1?as=poster"],
])("%s stands beside its name", (_what, changes, src) => {
  expect(link(changes)).toContain(`src="${src}"`);
});

test("a video without a still and a paper have a sign of their kind", () => {
  expect([link({ type: "video/mp4" }), link({ type: "application/pdf" })].join()).not.toContain("<img");
});

test("what a browser shows opens on the page, and what it does not is downloaded", () => {
  expect(link()).toContain('aria-haspopup="dialog"');
  expect(link({ type: docx, name: "方案.docx" })).toContain('download="方案.docx"');
});
