import { expect, test } from "vitest";
import { headBytes, inspectHead } from "#app/domain/files/inspect-head";
import { mayUploadFile } from "#app/domain/files/permissions";
import { aDocx, anMp4, aPdf, aPng } from "#tests/support/sample-files";

const MB = 1024 * 1024;

test.each([
  ["a picture", "figure", { name: "a.jpg", type: "image/jpeg", size: 5 * MB, width: 6000, height: 4000 }, null],
  [
    "a picture beyond the bytes of a figure",
    "figure",
    { name: "a.jpg", type: "image/jpeg", size: 33 * MB },
    ["attachment.too-large", { max: 32 * MB, has: 33 * MB }],
  ],
  [
    "a film beyond its limit",
    "document",
    { name: "a.mp4", type: "video/mp4", size: 513 * MB },
    ["attachment.too-large", { max: 512 * MB, has: 513 * MB }],
  ],
  [
    "a picture of more than a hundred million pixels",
    "document",
    { name: "a.png", type: "image/png", size: 1000, width: 20_000, height: 5001 },
    ["attachment.too-many-pixels", { width: 20_000, height: 5001 }],
  ],
  ["a page", "document", { name: "a.html", type: "text/html", size: 10 }, ["attachment.wrong-kind", {}]],
  ["nothing", "document", { name: "a.pdf", type: "application/pdf", size: 0 }, ["attachment.empty", {}]],
] as const)(
  "%s is judged by what is said of it, with the limit and its own figure",
  (_what, purpose, file, expected) => {
    const refusal = mayUploadFile(purpose, file);

    expect(refusal && [refusal.code, refusal.facts]).toEqual(expected);
  },
);

test.each([
  ["a film under a picture's name", "figure", "image/jpeg", () => anMp4(70_000), { named: "JPG", found: "MP4" }],
  ["a picture under a PDF's name", "document", "application/pdf", () => aPng(), { named: "PDF", found: "PNG" }],
  ["words under a picture's name", "figure", "image/jpeg", () => Buffer.from("不是图片"), {}],
] as const)("the first bytes give %s away", async (_what, purpose, declared, bytes, facts) => {
  const head = (await bytes()).subarray(0, headBytes);

  await expect(inspectHead(purpose, declared, head)).rejects.toMatchObject({ code: "attachment.wrong-kind", facts });
});

test.each([
  ["a JPEG's name on a PNG", "figure", "image/jpeg", () => aPng()],
  ["a PDF", "document", "application/pdf", () => aPdf()],
  ["a Word file", "word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", () => aDocx()],
] as const)("the first bytes of %s pass", async (_what, purpose, declared, bytes) => {
  await expect(inspectHead(purpose, declared, await bytes())).resolves.toBeUndefined();
});
