/** What Word 2019 puts on the clipboard: its namespaces, conditions, style sheet, and a fragment between two remarks. */
export const wordClipboard = String.raw`<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/writer/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml>
 <o:OfficeDocumentSettings>
  <o:AllowPNG/>
 </o:OfficeDocumentSettings>
</xml><![endif]-->
<!--[if gte mso 9]><xml>
 <w:WordDocument>
  <w:View>Normal</w:View>
  <w:LidThemeAsian>ZH-CN</w:LidThemeAsian>
 </w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 @font-face
	{font-family:宋体;
	panose-1:2 1 6 0 3 1 1 1 1 1;}
p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	text-align:justify;
	font-size:10.5pt;}
@list l0
	{mso-list-id:1234;
	mso-list-type:hybrid;}
-->
</style>
</head>

<body lang=ZH-CN style='tab-interval:21.0pt;word-wrap:break-word;text-justify-trim:
punctuation'>
<!--StartFragment-->

<h1><span style='font-family:黑体'>一、做法与经过</span><span lang=EN-US><o:p></o:p></span></h1>

<p class=MsoNormal style='text-indent:21.0pt;mso-char-indent-count:2.0'><span lang=EN-US><span
style='mso-spacerun:yes'>&nbsp; </span></span><span style='font-family:宋体;mso-ascii-font-family:
Calibri'>由心内科医师、专科护士组成的“四人小组”，在患者出院
前一天共同商定<b>管理方案</b>，写明<i>体重</i>和</span><span
lang=EN-US>CO<sub>2</sub></span><span style='font-family:宋体'>的目标值，<st1:chmetcnv
UnitName="m" SourceValue="10" w:st="on">10m</st1:chmetcnv><span style='mso-text-raise:4pt;vertical-align:super'>2</span>，见</span><span lang=EN-US><a
href="https://example.cn/plan?id=1&amp;v=2"><span lang=EN-US style='font-family:宋体'><span
lang=EN-US>方案全文</span></span></a></span><a style='mso-footnote-id:ftn1' href="#_ftn1"
name="_ftnref1" title=""><span class=MsoFootnoteReference><span lang=EN-US><![if !supportFootnotes]>[1]<![endif]></span></span></a>。<span lang=EN-US><o:p></o:p></span></p>

<p class=MsoListParagraph style='margin-left:21.0pt;text-indent:-21.0pt;
mso-char-indent-count:0;mso-list:l0 level1 lfo1'><![if !supportLists]><span
lang=EN-US style='mso-fareast-font-family:Calibri;mso-bidi-theme-font:minor-latin'><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]><span style='font-family:宋体'>第七天随访</span><span
lang=EN-US><o:p></o:p></span></p>

<p class=MsoListParagraph style='margin-left:42.0pt;text-indent:-21.0pt;
mso-char-indent-count:0;mso-list:l0 level2 lfo1'><![if !supportLists]><span
lang=EN-US style='font-family:Wingdings'><span
style='mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]><span style='font-family:宋体'>由专科护士视频</span></p>

<p class=MsoListParagraph style='margin-left:21.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
lang=EN-US><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;
</span></span></span><![endif]><span style='font-family:宋体'>第三十天随访</span></p>

<p class=MsoNormal style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
lang=EN-US><span style='mso-list:Ignore'>（一）</span></span><![endif]>出院前一天</p>

<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0
 style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt'>
 <thead>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=184 rowspan=2 valign=top style='width:138.25pt;border:solid windowtext 1.0pt'>
  <p class=MsoNormal><b><span style='font-family:宋体'>时间</span></b><span lang=EN-US><o:p></o:p></span></p>
  </td>
  <td width=369 colspan=2 valign=top style='width:276.5pt'>
  <p class=MsoNormal align=center style='text-align:center'>完成率</p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td width=184><p class=MsoNormal><span lang=EN-US>2024</span>年</p></td>
  <td width=184><p class=MsoNormal><span lang=EN-US>2025</span>年</p></td>
 </tr>
 </thead>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>
  <td><p class=MsoNormal>第七天</p></td>
  <td><p class=MsoNormal><span lang=EN-US>81.2%<o:p></o:p></span></p></td>
  <td><p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p></td>
 </tr>
</table>

<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>

<p class=MsoNormal align=center><span lang=EN-US><!--[if gte vml 1]><v:shapetype
 id="_x0000_t75" coordsize="21600,21600"><v:stroke joinstyle="miter"/></v:shapetype><v:shape
 id="图片_x0020_1" o:spid="_x0000_i1025" type="#_x0000_t75" style='width:415pt'>
 <v:imagedata src="file:///C:/Users/writer/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png" o:title=""/>
</v:shape><![endif]--><![if !vml]><img width=553 height=311
src="file:///C:/Users/writer/AppData/Local/Temp/msohtmlclip1/01/clip_image002.jpg"
v:shapes="图片_x0020_1"><![endif]></span></p>

<p class=MsoNormal>再入院率<!--[if gte msEquation 12]><m:oMath><m:r><w:rPr><w:rFonts w:ascii="Cambria Math"/></w:rPr><m:t>r=</m:t></m:r><m:f><m:num><m:r>a</m:r></m:num></m:f></m:oMath><![endif]--><![if !msEquation]><span
lang=EN-US><!--[if gte vml 1]><v:shape id="_x0000_i1026"/><![endif]--><![if !vml]><img width=40 height=20 src="file:///C:/Temp/clip_image003.png"><![endif]></span><![endif]>下降，<span class=msoIns><ins cite="mailto:writer" datetime="2026-10-01T09:00">新写的</ins></span><span
class=msoDel><del cite="mailto:writer" datetime="2026-10-01T09:00">删去的</del></span><span
style='mso-hide:all;display:none'>藏起来的</span></p>

<!--EndFragment-->
</body>

</html>`;
