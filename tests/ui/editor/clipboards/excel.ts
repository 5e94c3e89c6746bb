/** What Excel 2019 puts on the clipboard: a fragment inside a table, classes for formats, a hidden row for other programs. */
export const excelClipboard = String.raw`<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<style>
<!--table
	{mso-displayed-decimal-separator:"\.";}
.xl65
	{font-weight:700;}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=216 style='border-collapse:
 collapse;width:162pt'>
<!--StartFragment-->
 <col width=72 span=3 style='width:54pt'>
 <tr height=19 style='height:14.25pt'>
  <td colspan=2 height=19 class=xl65 width=144 style='height:14.25pt;width:108pt'>年度</td>
  <td class=xl65 width=72 style='width:54pt'>完成率</td>
 </tr>
 <tr height=19 style='height:14.25pt'>
  <td height=19 align=right style='height:14.25pt' x:num>2025</td>
  <td>第一<br>
    季度</td>
  <td class=xl66 align=right x:num="0.96399999999999997">96.4%</td>
 </tr>
 <tr height=19>
  <td height=19></td>
  <td>第二季度</td>
  <td></td>
 </tr>
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
  <td width=72 style='width:54pt'></td>
  <td width=72 style='width:54pt'></td>
  <td width=72 style='width:54pt'></td>
 </tr>
 <![endif]>
<!--EndFragment-->
</table>

</body>

</html>`;
