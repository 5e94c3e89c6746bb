import { beforeAll, describe, expect, test } from "vitest";
import { compileBook, type CompiledBook } from "#app/domain/casebook/book/compile-book.server";
import { awkwardBook, injection } from "#tests/support/awkward-book";
import { readPdf, withoutSpaces } from "#tests/support/read-pdf";
import { syntheticPicture } from "#tests/support/synthetic-picture";

describe("a compiled demonstration book", () => {
  let compiled: CompiledBook;
  let pdf: Awaited<ReturnType<typeof readPdf>>;
  const progress: [string, number][] = [];
  const text = () => pdf.pages.map((page) => page.text).join("");
  const pageOf = (words: string) => pdf.pages.findIndex((page) => page.text.includes(withoutSpaces(words)));

  const figure = async (fileId: string) => {
    if (fileId === "missing") throw new Error("gone");
    return { bytes: await syntheticPicture(fileId.length) };
  };

  beforeAll(async () => {
    compiled = await compileBook(awkwardBook(), {
      figure,
      onProgress: (stage, permille) => progress.push([stage, permille]),
    });
    pdf = await readPdf(compiled.pdf);
  });

  test("bears its title and every case's title, institution and abstract as selectable text", () => {
    const [first, second] = awkwardBook().parts[0]!.chapters[0]!.cases;

    expect(pdf.title).toBe("2024 健康中国实践典型案例汇编");
    expect(compiled.pages).toBe(pdf.pages.length);
    for (const words of [first!.title, first!.institution, first!.abstract, second!.title, second!.institution]) {
      expect(text()).toContain(withoutSpaces(words));
    }
  });

  test("has bookmarks for contents, parts, chapters, cases and indexes, leading to their pages", () => {
    const first = pageOf("常住人口318万");

    expect(pdf.outline.map(({ title, level }) => [level, title])).toEqual([
      [1, "序"],
      [1, "目录"],
      [1, "第一编公立医院高质量发展"],
      [2, "第一章智慧医院建设"],
      [3, "从“人等流程”到“流程等人”：县域卒中救治一体化信息链的建设与应用"],
      [3, withoutSpaces(awkwardBook().parts[0]!.chapters[0]!.cases[1]!.title)],
      [1, "按单位索引"],
      [1, "按地区索引"],
    ]);
    expect(pdf.outline[3]!.page).toBe(first);
    expect(pdf.outline[4]!.page).toBe(first);
  });

  test("prints in its contents the page on which each case begins", () => {
    const contents = pdf.pages[pdf.outline[1]!.page]!.text;
    const numberAfter = (words: string) => new RegExp(`${words}(\\d+)`).exec(contents)?.[1];
    const [, , , , first, second] = pdf.outline;

    expect(numberAfter("示例市第一人民医院")).toBe(pdf.pages[first!.page]!.label);
    expect(numberAfter("示例县妇幼保健院联合体")).toBe(pdf.pages[second!.page]!.label);
    expect(pdf.pages[first!.page]!.label).toBe("2");
  });

  test("prints in its index the page on which an institution's case begins", () => {
    const index = pdf.pages[pdf.outline.at(-2)!.page]!.text;

    expect(index).toContain(`示例市第一人民医院${pdf.pages[pdf.outline[4]!.page]!.label}`);
  });

  test("says on every page that it is a demonstration", () => {
    expect(pdf.pages.filter((page) => !page.text.includes("演示数据，非认定结果"))).toEqual([]);
  });

  test("prints code-like text as the words it is", () => {
    expect(text()).toContain(withoutSpaces(injection));
  });

  test("breaks an endless word without putting anything into it", () => {
    expect(text()).toContain("https://example.org/a/very/long/address/that/never/ends/without/any/space/at/all/2024/");
  });

  test("numbers figures unless the author did, and puts a table's title before it", () => {
    expect(text()).toContain("图1这张图片不在了");
    expect(text()).toContain("图2一名患者在信息链上的路线");
    expect(text()).toContain("图7作者自己的图号");
    expect(text().indexOf("表1主要指标三年变化")).toBeGreaterThan(0);
    expect(text().indexOf("表1主要指标三年变化")).toBeLessThan(text().indexOf("静脉溶栓，例"));
  });

  test("leads from a tied number to its indicator below the case, once, and from a tie to nothing nowhere", () => {
    expect(text()).toContain("平均等候27分钟[1]（夜间更长）；");
    expect(text()).toContain("[1]会诊前平均等候从呼叫到会诊开始，含夜间27分钟2021年9分钟2023年急诊信息系统导出");
    expect(text()).toContain("[2]只有名称的指标");
    expect(text().match(/证据账本/g)).toHaveLength(1);
  });

  test("leaves out sections, chapters and parts in which nothing stands", () => {
    expect(text()).not.toContain("经验与启示");
    expect(text()).not.toContain("平安医院建设");
    expect(text()).not.toContain("卫生健康产业高质量发展");
  });

  test("replaces what the fonts lack by □ and says so, and keeps rare characters of names", () => {
    expect(text()).toContain("缺字：√已完成、□、□、");
    expect(text()).toContain("人名㛃、䶮、𬱖都在");
    expect(compiled.warnings).toEqual([
      "picture missing could not be read",
      "U+2611 ☑ has no glyph (1×)",
      "U+1F600 \u{1F600} has no glyph (1×)",
      "U+E001 \uE001 has no glyph (1×)",
    ]);
  });

  test("carries nothing of what a camera wrote into a picture", () => {
    expect(Buffer.from(compiled.pdf).includes("someone")).toBe(false);
  });

  test("claims to be an archivable, tagged PDF", () => {
    const head = Buffer.from(compiled.pdf).toString("latin1");

    expect(head).toContain("<pdfaid:part>2</pdfaid:part>");
    expect(head).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    expect(head).toContain("/MarkInfo");
  });

  test("tells its progress in order, to the end", () => {
    const permilles = progress.map(([, permille]) => permille);

    expect([...new Set(progress.map(([stage]) => stage))]).toEqual(["figures", "typesetting", "writing", "done"]);
    expect(permilles).toEqual([...permilles].sort((one, other) => one - other));
    expect(permilles.at(-1)).toBe(1000);
  });

  test("is the same file, byte for byte, when compiled again", async () => {
    const again = await compileBook(awkwardBook(), { figure });

    expect(Buffer.from(again.pdf).equals(Buffer.from(compiled.pdf))).toBe(true);
  });

  test("wears English labels in its English edition, and no band when it is no demonstration", async () => {
    const english = await compileBook({ ...awkwardBook(), language: "en", demo: null }, { figure });
    const { pages, outline } = await readPdf(english.pdf);

    expect(outline.map(({ title }) => title)).toEqual(
      expect.arrayContaining(["Contents", "Part1公立医院高质量发展", "Indexofinstitutions"]),
    );
    expect(pages.filter((page) => page.text.includes("演示数据"))).toEqual([]);
  });

  test("can be a book without any case", async () => {
    const empty = await compileBook({ ...awkwardBook(), parts: [], indexes: [] }, { figure });

    expect((await readPdf(empty.pdf)).outline.map(({ title }) => title)).toEqual(["序", "目录"]);
  });
});
