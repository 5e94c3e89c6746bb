import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { blankForm } from "#app/domain/calls/blank-form.server";
import { readWord } from "#app/domain/documents/read-word/read-word.server";
import { usualSections } from "#app/domain/documents/read-word/usual-sections";
import { defaultSettings } from "#app/domain/calls/defaults/default-settings.server";
import { missing, toWord, writingPrograms, writtenBy } from "../documents/read-word/writing-programs";

const blank = blankForm({
  ...{ zh: "2026实践案例征集", isDemo: false, limits: defaultSettings.limits },
  tracks: [{ zh: "服务", categories: [{ zh: "分级诊疗" }, { zh: "慢病管理" }] }],
  sections: usualSections.map(({ names }) => ({ zh: names[0]! })),
});
const sections = usualSections;

/** As an author does who types a line below each heading and behind two of the labels. */
function filledIn(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  let place = 0;
  const written = strFromU8(parts["word/document.xml"]!)
    .replace("案例名称：", "案例名称：社区里的专病门诊")
    .replace("申报单位：", "申报单位：桂溪社区医院")
    .replace(/<w:p\/>|<w:p><\/w:p>|<w:p>\s*<w:pPr>(?:(?!<w:t[ >]).)*?<\/w:pPr>\s*<\/w:p>/gu, () => {
      place += 1;
      return `<w:p><w:r><w:t>这里写第${place}节。</w:t></w:r></w:p>`;
    });
  expect(place).toBe(sections.length);
  return zipSync({ ...parts, "word/document.xml": strToU8(written) });
}

test("the blank form is read back with every section empty and every label named", async () => {
  const read = await readWord(blank, { sections });
  expect(read.sections.map(({ key }) => key)).toEqual(sections.map(({ key }) => key));
  expect(read.fields.map(({ label }) => label)).toEqual(expect.arrayContaining(["案例名称", "申报单位", "联系人"]));
  expect(read.fields.every(({ text }) => text === "")).toBe(true);
});

test("filled in, what was written comes into the right sections and lines", async () => {
  const read = await readWord(filledIn(blank), { sections });
  expect(
    read.sections.map(({ key, document }) => [key, JSON.stringify(document).match(/这里写第\d节。/u)?.[0]]),
  ).toEqual(sections.map(({ key }, place) => [key, `这里写第${place + 1}节。`]));
  expect(read.fields).toEqual(
    expect.arrayContaining([
      { label: "案例名称", text: "社区里的专病门诊" },
      { label: "申报单位", text: "桂溪社区医院" },
    ]),
  );
});

test("LibreOffice opens it, and what it saves is read the same", async ({ skip }) => {
  const program = writingPrograms.libreOffice;
  if (!program) return skip(missing("LibreOffice"));
  const saved = writtenBy(program, { "text.docx": filledIn(blank) }, toWord("text.docx"));
  const read = await readWord(saved, { sections });
  expect(read.sections.map(({ key }) => key)).toEqual(sections.map(({ key }) => key));
});
