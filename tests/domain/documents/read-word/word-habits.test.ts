import { expect, test } from "vitest";
import { bold, p, picture, table } from "./a-word-file";
import { aSmallPng, html, imagePart, office, readSample, sectionsOf } from "./read-sample";

const chineseNumbers =
  '<w:abstractNum w:abstractNumId="1">' +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="japaneseCounting"/><w:lvlText w:val="%1、"/></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>' +
  '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>' +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
const numbered = (level: number) => ({
  properties: `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`,
});

test("bold paragraphs with customary numbers are headings, a centred one the title, and indents are not typed", async () => {
  const word = await readSample({
    body:
      p("附件2") +
      p("慢病管理的探索", { properties: '<w:jc w:val="center"/>', run: "<w:b/>" }) +
      p("申报单位：示例市示例医院\u3000\u3000\u3000\u3000联 系 人：某某") +
      bold("一、案例背景") +
      p("\u3000\u3000背景正文。") +
      bold("（一）问题") +
      p("问题正文。") +
      bold("二、主要做法与经过") +
      p("（一）建立机制") +
      p("（二）这是一整段话，不是标题，因为它有句号。") +
      bold("三、参考资料") +
      p("某文件。"),
  });

  expect(word.title).toBe("慢病管理的探索");
  expect(word.fields).toEqual([
    { label: "申报单位", text: "示例市示例医院" },
    { label: "联 系 人", text: "某某" },
  ]);
  expect(sectionsOf(word)).toEqual([
    ["background", "一、案例背景", "<p>背景正文。</p><h2>（一）问题</h2><p>问题正文。</p>"],
    ["practice", "二、主要做法与经过", "<h2>（一）建立机制</h2><p>（二）这是一整段话，不是标题，因为它有句号。</p>"],
  ]);
  expect(html(word.unassigned)).toBe("<p>附件2</p><h2>三、参考资料</h2><p>某文件。</p>");
});

test("numbers Word wrote by itself are kept as they were shown, and a plain list starts where it started", async () => {
  const word = await readSample({
    numbering: chineseNumbers,
    body:
      p("背景", numbered(0)) +
      p("现状", numbered(1)) +
      p("问题", numbered(1)) +
      p("做法", numbered(0)) +
      p("机制", numbered(1)) +
      p("甲", numbered(2)) +
      p("说明。") +
      p("乙", numbered(2)),
  });

  expect(sectionsOf(word)).toEqual([
    ["background", "一、背景", "<h2>（一）现状</h2><h2>（二）问题</h2>"],
    [
      "practice",
      "二、做法",
      '<h2>（一）机制</h2><ol><li><p>甲</p></li></ol><p>说明。</p><ol start="2"><li><p>乙</p></li></ol>',
    ],
  ]);
  expect(word.lost.map(({ kind }) => kind)).toEqual(Array(5).fill("automatic-number"));
});

test("a form in a table gives fields, and whole sections that stand in its cells", async () => {
  const word = await readSample({
    body:
      p("典型案例申报表", { properties: '<w:jc w:val="center"/>' }) +
      table(
        ["案例名称", "医养结合的探索"],
        [{ properties: "", content: p("申报单位：") }, { content: p("示例市") + p("示例医院") }],
        ["联系人", "某某", "电话", "000"],
        ["一、背景与起因", { content: p("背景正文。") + p("又一段。") }],
        [{ properties: '<w:gridSpan w:val="2"/>', content: bold("二、做法与经过") }],
        [{ properties: '<w:gridSpan w:val="2"/>', content: p("做法正文。") }],
      ),
  });

  expect(word.title).toBe("医养结合的探索");
  expect(word.fields).toEqual([
    { label: "案例名称", text: "医养结合的探索" },
    { label: "申报单位", text: "示例市\n示例医院" },
    { label: "联系人", text: "某某" },
    { label: "电话", text: "000" },
  ]);
  expect(sectionsOf(word)).toEqual([
    ["background", "一、背景与起因", "<p>背景正文。</p><p>又一段。</p>"],
    ["practice", "二、做法与经过", "<p>做法正文。</p>"],
  ]);
  expect(html(word.unassigned)).toBe("<p>典型案例申报表</p>");
});

test("a table of figures before the first section stays a table", async () => {
  const word = await readSample({
    body: table(["年份", "人数", "床位"], ["2023", "1", "2"]) + bold("背景") + p("正文。"),
  });

  expect(word.fields).toEqual([]);
  expect(html(word.unassigned)).toContain("<td><p>年份</p></td>");
});

test("merged cells keep their spans, and a bold first row is the head down to where it reaches", async () => {
  const merge = (kind: string, text: string) => ({ properties: `<w:vMerge w:val="${kind}"/>`, content: bold(text) });
  const word = await readSample({
    body:
      bold("成效") +
      table(
        [merge("restart", "指标"), { properties: '<w:gridSpan w:val="2"/>', content: bold("数值") }],
        [merge("continue", ""), { content: p("前") }, { content: p("后") }],
        ["床位", "1", "2"],
      ),
  });

  expect(sectionsOf(word)[0]?.[2]).toBe(
    '<table><thead><tr><th scope="col" rowspan="2"><p>指标</p></th><th scope="col" colspan="2"><p>数值</p></th></tr>' +
      '<tr><th scope="col"><p>前</p></th><th scope="col"><p>后</p></th></tr></thead>' +
      "<tbody><tr><td><p>床位</p></td><td><p>1</p></td><td><p>2</p></td></tr></tbody></table>",
  );
});

test("pictures become figures with the caption below them; names Word made up are no description", async () => {
  const word = await readSample({
    relationships: imagePart("i1", "media/a.png"),
    parts: { "word/media/a.png": await aSmallPng() },
    body:
      bold("做法") +
      `<w:p>${picture("i1", { description: "图片 1" })}</w:p>` +
      p("图1\u3000随访现场") +
      `<w:p>${picture("i1", { description: "门诊大厅" })}</w:p>` +
      p("这一段不是图题，而是正文。"),
  });

  expect(word.sections[0]?.document.content).toMatchObject([
    {
      type: "figure",
      attrs: { fileId: "figure-1", alt: "", width: 4, height: 3 },
      content: [{ text: "图1\u3000随访现场" }],
    },
    { type: "figure", attrs: { fileId: "figure-2", alt: "门诊大厅" } },
    { type: "paragraph" },
  ]);
  expect(word.figures.map(({ ref, type, alt }) => [ref, type, alt])).toEqual([
    ["figure-1", "image/png", ""],
    ["figure-2", "image/png", "门诊大厅"],
  ]);
});

test("what cannot be kept is reported with the heading it stood under, and its words stay", async () => {
  const word = await readSample({
    relationships:
      imagePart("i1", "media/a.emf") +
      `<Relationship Id="i2" Type="${office}/image" Target="file:///c:/a.png" TargetMode="External"/>`,
    parts: {
      "word/media/a.emf": Uint8Array.from([1, 0, 0, 0]),
      "word/header1.xml": '<w:hdr xmlns:w="w"><w:p><w:r><w:t>某医院内部资料</w:t></w:r></w:p></w:hdr>',
    },
    body:
      bold("成效") +
      "<w:p><w:r><w:t>公式</w:t></w:r><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>" +
      p("红字", { run: '<w:color w:val="FF0000"/>' }) +
      p("划掉", { run: "<w:strike/>" }) +
      "<w:p><w:ins><w:r><w:t>新增</w:t></w:r></w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>" +
      '<w:p><w:r><w:t>有批注</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>' +
      `<w:p>${picture("i1")}${picture("i2", { how: "link" })}</w:p>` +
      `<w:p><w:r><w:t>框外</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${p("框内")}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p("框内")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
  });

  expect(sectionsOf(word)[0]?.[2]).toBe(
    "<p>公式a+b</p><p>红字</p><p>划掉</p><p>新增</p><p>有批注</p><p>框外</p><p>框内</p>",
  );
  expect(word.lost).toEqual([
    { kind: "header-footer", where: "某医院内部资料", count: 1 },
    { kind: "formula", where: "成效", count: 1 },
    { kind: "colour", where: "成效", count: 1 },
    { kind: "strikethrough", where: "成效", count: 1 },
    { kind: "tracked-change", where: "成效", count: 2 },
    { kind: "comment", where: "成效", count: 1 },
    { kind: "external-image", where: "成效", count: 1 },
    { kind: "text-box", where: "成效", count: 1 },
    { kind: "drawing", where: "成效", count: 1 },
  ]);
});

test("a footnote stands at the end of the section that refers to it", async () => {
  const word = await readSample({
    footnotes: `<w:footnote w:id="2">${p("来自年报。")}</w:footnote>`,
    body:
      bold("背景") +
      '<w:p><w:r><w:t>数据</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' +
      bold("做法") +
      p("正文。"),
  });

  expect(sectionsOf(word)).toEqual([
    ["background", "背景", "<p>数据<sup>[1]</sup></p><p>[1] 来自年报。</p>"],
    ["practice", "做法", "<p>正文。</p>"],
  ]);
});

test("a document without any known section is wholly unassigned, and only then the file's own title is used", async () => {
  const word = await readSample({
    title: "文件自己的标题",
    body: p("第一段是很长的正文，以句号结束。") + p("第二段。"),
  });

  expect(word.title).toBe("文件自己的标题");
  expect(word.sections).toEqual([]);
  expect(html(word.unassigned)).toBe("<p>第一段是很长的正文，以句号结束。</p><p>第二段。</p>");
});

test("tables nested deeper than a section may hold are kept as plain paragraphs and reported", async () => {
  let nested = p("最里面");
  for (let depth = 0; depth < 6; depth += 1) nested = table([{ content: nested + p("层") }]);
  const word = await readSample({ body: bold("成效") + nested });

  expect(sectionsOf(word)[0]?.[2]).toContain("<p>最里面</p>");
  expect(word.lost).toEqual([{ kind: "structure", where: "成效", count: 1 }]);
});
