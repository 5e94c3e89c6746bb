/**
 * A text of the OpenDocument kind in one file, for LibreOffice to turn into a Word file: headings, inner lists, a table
 * with merged cells, a quotation, a picture with its caption, a footnote, a formula, raised and lowered text.
 */
export function anOfficeText(png: Uint8Array): string {
  const item = (words: string, inner = "") => `<text:list-item><text:p>${words}</text:p>${inner}</text:list-item>`;
  const list = (style: string, items: string) => `<text:list text:style-name="${style}">${items}</text:list>`;
  const inner = (items: string) => `<text:list>${items}</text:list>`;
  const cell = (words: string, spans = "") => `<table:table-cell ${spans}><text:p>${words}</text:p></table:table-cell>`;
  const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
  const covered = "<table:covered-table-cell/>";
  const heading = (words: string, level = 1) =>
    `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${words}</text:h>`;
  const name = (style: string) => style.replaceAll(" ", "_20_");
  const style = (label: string, properties = "", more = "") =>
    `<style:style style:name="${name(label)}" style:display-name="${label}" style:family="paragraph" ${more}>${properties}</style:style>`;
  const text = (label: string, properties: string) =>
    `<style:style style:name="${label}" style:family="text"><style:text-properties ${properties}/></style:style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:math="http://www.w3.org/1998/Math/MathML">
<office:styles>${style("Heading 1", "", 'style:default-outline-level="1"')}${style("Heading 2", "", 'style:default-outline-level="2"')}
${style("Title", '<style:paragraph-properties fo:text-align="center"/>')}${style("Quotations")}${style("Illustration")}${style("Caption")}</office:styles>
<office:automatic-styles>${text("B", 'fo:font-weight="bold" style:font-weight-asian="bold"')}${text("Up", 'style:text-position="super 58%"')}${text("Low", 'style:text-position="-20% 80%"')}
<text:list-style style:name="Dots"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="◦"/></text:list-style>
<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" text:start-value="3" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>
</office:automatic-styles>
<office:body><office:text>
<text:p text:style-name="Title">慢病管理的探索</text:p>
<text:p>申报单位：示例市示例医院</text:p>
${heading("一、背景与起因")}
<text:p>每年节约 10 m<text:span text:style-name="Up">2</text:span>，CO<text:span text:style-name="Low">2</text:span>减排，<text:span text:style-name="B">成本</text:span>见<text:a xlink:type="simple" xlink:href="https://example.org/a?b=1&amp;c=2">网页</text:a>。<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>来自年报。</text:p></text:note-body></text:note></text:p>
${heading("（一）问题", 2)}
${list("Dots", item("甲", inner(item("甲一") + item("甲二"))) + item("乙"))}
${heading("二、做法与经过")}
${list("Numbers", item("丙") + item("丁", inner(item("丁一") + item("丁二"))))}
<text:p text:style-name="Quotations">居民说好。</text:p>
<text:p text:style-name="Illustration"><draw:frame draw:name="p" text:anchor-type="as-char" svg:width="3cm" svg:height="2cm"><draw:image draw:mime-type="image/png"><office:binary-data>${Buffer.from(png).toString("base64")}</office:binary-data></draw:image><svg:title>随访</svg:title><svg:desc>护士上门随访</svg:desc></draw:frame></text:p>
<text:p text:style-name="Caption">图1 随访现场</text:p>
${heading("三、成效与反响")}
<table:table table:name="T"><table:table-column table:number-columns-repeated="3"/>
<table:table-header-rows>${row(cell("指标", 'table:number-rows-spanned="2"'), cell("数值", 'table:number-columns-spanned="2"'), covered)}${row(covered, cell("前"), cell("后"))}</table:table-header-rows>
${row(cell("床位"), cell("30"), cell("60"))}${row(cell("合计", 'table:number-columns-spanned="2"'), covered, cell("90"))}</table:table>
<text:p>增长<draw:frame text:anchor-type="as-char" svg:width="1cm" svg:height="1cm"><draw:object><math:math><math:semantics><math:mrow><math:mi>x</math:mi><math:mo>+</math:mo><math:mi>y</math:mi></math:mrow></math:semantics></math:math></draw:object></draw:frame>。</text:p>
${heading("四、经验与启示")}
<text:p>第一行<text:line-break/>第二行</text:p>
</office:text></office:body></office:document>`;
}
