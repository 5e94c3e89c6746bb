import { aWordFile, p, picture, table } from "./a-word-file";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const fonts = '<w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="32"/>';
const outline = (text: string, level: number) =>
  p(text, { properties: `<w:outlineLvl w:val="${level}"/>`, run: `<w:b/>${fonts}` });
const text = (words: string) =>
  p(words, { properties: '<w:ind w:firstLineChars="200" w:firstLine="640"/>', run: fonts });
const listed = (words: string, numId: number, level = 0) =>
  p(words, { properties: `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>` });
const level = (index: number, format: string, label: string, start = 1) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/></w:lvl>`;
const merge = (words: string, how: string) => ({
  properties: `<w:vMerge${how}/>`,
  content: p(words, { run: "<w:b/>" }),
});
const wide = (words: string, bold = false) => ({
  properties: '<w:gridSpan w:val="2"/>',
  content: p(words, bold ? { run: "<w:b/>" } : {}),
});
const boldCell = (words: string) => ({ content: p(words, { run: "<w:b/>" }) });

/**
 * The text of these tests with the habits of WPS and of authors in a hurry: no style anywhere, headings by outline level
 * or bold alone, first lines indented by typed spaces, a head row that is only bold, a formula, a picture in the line.
 */
export function anAuthorFile(png: Uint8Array): Uint8Array {
  return aWordFile({
    parts: { "word/media/image1.png": png },
    relationships:
      `<Relationship Id="i1" Type="${office}/image" Target="media/image1.png"/>` +
      `<Relationship Id="h1" Type="${office}/hyperlink" Target="https://example.org/a?b=1&amp;c=2" TargetMode="External"/>`,
    numbering:
      `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "")}${level(1, "bullet", "")}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="2">${level(0, "decimal", "%1.", 3)}${level(1, "lowerLetter", "%2)")}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
    body:
      p("慢病管理的探索", { properties: '<w:jc w:val="center"/>', run: `<w:b/><w:sz w:val="44"/>` }) +
      text("申报单位：示例市示例医院") +
      outline("一、背景与起因", 0) +
      `<w:p>${run("\u3000\u3000每年节约 10 m")}${run("2", '<w:vertAlign w:val="superscript"/>')}${run("，CO")}${run("2", '<w:vertAlign w:val="subscript"/>')}${run("减排，")}${run("成本", "<w:b/>")}${run("见")}<w:hyperlink r:id="h1">${run("网页")}</w:hyperlink>${run("。")}</w:p>` +
      p("（一）问题", { run: `<w:b/>${fonts}` }) +
      listed("甲", 1) +
      listed("甲一", 1, 1) +
      listed("甲二", 1, 1) +
      listed("乙", 1) +
      p("二、做法与经过", { run: `<w:b/>${fonts}` }) +
      listed("丙", 2) +
      listed("丁", 2) +
      listed("丁一", 2, 1) +
      listed("丁二", 2, 1) +
      p("居民说好。", { properties: '<w:pStyle w:val="a9"/>' }) +
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${picture("i1", { description: "护士上门随访" })}</w:p>` +
      p("图1 随访现场", { properties: '<w:jc w:val="center"/>', run: '<w:sz w:val="21"/>' }) +
      outline("三、成效与反响", 0) +
      table(
        [merge("指标", ' w:val="restart"'), wide("数值", true)],
        [merge("", ""), boldCell("前"), boldCell("后")],
        ["床位", "30", "60"],
        [wide("合计"), "90"],
      ) +
      `<w:p>${run("增长")}<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>${run("。")}</w:p>` +
      p("四、经验与启示", { run: `<w:b/>${fonts}` }) +
      `<w:p>${run("\u3000\u3000第一行")}<w:r><w:br/><w:t>第二行</w:t></w:r></w:p>`,
    styles:
      '<w:style w:type="paragraph" w:styleId="a9"><w:name w:val="Quote"/></w:style>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
  });
}
