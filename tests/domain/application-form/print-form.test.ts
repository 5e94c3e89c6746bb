import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpinionToPrint } from "#app/domain/application-form/form-to-print";
import { FormTypesetter } from "#app/domain/application-form/form-typesetter.server";
import { fingerprintOf, writeFormCode } from "#app/domain/cases/seal/form-code";
import { readScan } from "#app/domain/cases/seal/read-scan.server";
import { digestOf } from "#app/domain/record/digest.server";
import { aFormToPrint } from "#tests/support/a-form-to-print";
import { readPdf } from "#tests/support/read-pdf";

let typesetter: FormTypesetter;
let folder: string;
beforeAll(async () => {
  typesetter = await FormTypesetter.create();
  folder = await mkdtemp(join(tmpdir(), "xinglin-form-"));
});
afterAll(() => rm(folder, { recursive: true }));

const wordsOf = async (pdf: Uint8Array) => (await readPdf(pdf)).pages.map(({ text }) => text).join("");
async function codesOf(pdf: Uint8Array) {
  const path = join(folder, "form.pdf");
  await writeFile(path, pdf);
  return (await readScan({ path, type: "application/pdf", folder })).map(({ code }) => code);
}

describe("part A, the application", () => {
  const form = aFormToPrint();
  const { receipt, hash, content, institution } = form;

  test("says everything the portal has, and that it is a demonstration", async () => {
    const words = await wordsOf(typesetter.application(form).pdf);
    for (const said of [
      ...[receipt, hash, content.title, content.abstract, form.track, form.category, "2022-03至2024-06"],
      ...[content.institution.name, content.institution.creditCode ?? "", "四川省成都市武侯区", "126人"],
      ...[institution.address ?? "", institution.head ?? "", institution.contactMobile ?? "", "桂溪街道办事处"],
      ...["office@guixi.example.org", "张一", "主管护师", "一、背景与起因", "四、经验与启示", "现场1.jpg"],
      ...["门诊现场之3", "案例真实，数据有据可查。", "演示数据", "2024年11月2日11:04", "负责人签字"],
    ])
      expect(words).toContain(said);
  });

  test("bears on each page the code of that very page, and is the same paper each time", async () => {
    const { pdf, pages } = typesetter.application(form);
    expect(pages).toBeGreaterThan(2);
    const fingerprint = fingerprintOf(hash);
    expect(await codesOf(pdf)).toEqual(
      Array.from({ length: pages }, (_, at) => writeFormCode({ receipt, part: "A", page: at + 1, pages, fingerprint })),
    );
    expect(Buffer.from(typesetter.application(form).pdf).equals(Buffer.from(pdf))).toBe(true);
    // archivable, as the file says itself (ISO 19005-2, level A)
    expect(Buffer.from(pdf).toString("latin1")).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
  });

  test("prints a character that its fonts lack as a box, and a form of any length", async () => {
    const long = { ...content, title: "专病门诊😀", authors: Array.from({ length: 60 }, () => content.authors[0]!) };
    const { pdf, pages } = typesetter.application({ ...form, isDemo: false, content: long });
    const words = await wordsOf(pdf);
    expect(words).toContain("专病门诊□");
    expect(words).not.toContain("演示数据");
    expect(await codesOf(pdf)).toHaveLength(pages);
  });
});

test("part B is one page for one body, with a code of its own", async () => {
  const { call, isDemo, receipt, submittedAt, content } = aFormToPrint();
  const said = { body: "四川省卫生健康委员会", opinion: "做法扎实，数据可核，同意推荐。", rank: 2 };
  const form: OpinionToPrint = {
    ...{ call, isDemo, receipt, submittedAt, title: content.title, authors: content.authors, ...said },
    ...{ institution: content.institution.name, hash: digestOf(said) },
  };

  const { pdf, pages } = typesetter.opinion(form);

  expect(pages).toBe(1);
  const words = await wordsOf(pdf);
  for (const one of ["推荐意见表", said.body, said.opinion, "第2位", "推荐单位盖章", "第1页共1页"])
    expect(words).toContain(one);
  const fingerprint = fingerprintOf(form.hash);
  expect(await codesOf(pdf)).toEqual([writeFormCode({ receipt, part: "B", page: 1, pages: 1, fingerprint })]);
});
