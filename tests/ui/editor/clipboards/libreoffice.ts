/** What LibreOffice Writer puts on the clipboard. */
export const libreOfficeClipboard = String.raw`<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.6.4.1 (Linux)"/>
	<style type="text/css">
		@page { size: 21cm 29.7cm; margin: 2cm }
		p { line-height: 115%; margin-bottom: 0.25cm; background: transparent }
		td p { orphans: 0; widows: 0; background: transparent }
	</style>
</head>
<body lang="zh-CN" link="#000080" vlink="#800000" dir="ltr"><h2 class="western">经验</h2>
<h3 class="western">可以推广的</h3>
<ol>
	<li><p style="margin-bottom: 0cm; line-height: 100%">先定方案</p></li>
	<ol>
		<li><p style="margin-bottom: 0cm; line-height: 100%">写明目标</p></li>
	</ol>
	<li value="2"><p style="margin-bottom: 0cm; line-height: 100%">再分工</p></li>
</ol>
<p style="line-height: 100%"><font color="#c9211e"><b>每年</b></font>约<u>1,284</u>人<sup>①</sup></p>
<table width="100%" cellpadding="4" cellspacing="0" rules="all">
	<col width="128*"/>

	<col width="128*"/>

	<thead>
		<tr valign="top">
			<th width="50%" style="border: 1px solid #000000; padding: 0.1cm"><p>年份</p></th>
			<th width="50%" style="border: 1px solid #000000; padding: 0.1cm"><p>人数</p></th>
		</tr>
	</thead>
	<tbody>
		<tr valign="top">
			<td width="50%"><p>2025</p></td>
			<td width="50%"><p><br/>

			</p></td>
		</tr>
	</tbody>
</table>
<p style="line-height: 100%"><img src="file:///tmp/lu1234abcd.tmp/lu1234abce_tmp_1.png" name="图像1" align="bottom" width="320" height="200" border="0"/>
</p>
</body>
</html>`;
