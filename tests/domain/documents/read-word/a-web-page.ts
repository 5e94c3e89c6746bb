/** The same text as a web page, which is where pandoc takes merged cells from; the picture lies beside it as a.png. */
export const aWebPage = `<html><head><meta charset="utf-8"><title>慢病管理的探索</title></head><body>
<p>申报单位：示例市示例医院</p>
<h1>一、背景与起因</h1>
<p>每年节约 10 m<sup>2</sup>，CO<sub>2</sub>减排，<b>成本</b>见<a href="https://example.org/a?b=1&amp;c=2">网页</a>。</p>
<h2>（一）问题</h2>
<ul><li>甲<ul><li>甲一</li><li>甲二</li></ul></li><li>乙</li></ul>
<h1>二、做法与经过</h1>
<ol start="3"><li>丙</li><li>丁<ol type="a"><li>丁一</li><li>丁二</li></ol></li></ol>
<blockquote><p>居民说好。</p></blockquote>
<figure><img src="a.png" alt="护士上门随访"><figcaption>图1 随访现场</figcaption></figure>
<h1>三、成效与反响</h1>
<table><thead><tr><th rowspan="2">指标</th><th colspan="2">数值</th></tr><tr><th>前</th><th>后</th></tr></thead><tbody><tr><td>床位</td><td>30</td><td>60</td></tr><tr><td colspan="2">合计</td><td>90</td></tr></tbody></table>
<p>增长$x+y$。</p>
<h1>四、经验与启示</h1>
<p>第一行<br>第二行</p>
</body></html>`;
