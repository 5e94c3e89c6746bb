import type { files as english } from "#app/i18n/messages/en/files";
import type { WordingOf } from "#app/i18n/wording";

export const files = {
  "files.drop": "点此选择文件，或把文件拖到这里",
  "files.takes-word": "一个Word文件（.docx），不超过32 MB。",
  "files.takes-figure": "JPG、PNG、WebP、GIF或手机的HEIC图片，每张不超过32 MB。",
  "files.takes-document":
    "PDF、Word（.docx）、Excel（.xlsx）、PowerPoint（.pptx）和图片，每个不超过64 MB；视频（MP4、MOV），每个不超过512 MB。认的是文件内容，不是后缀名。",
  "files.takes-seal": "PDF，或逐页拍照的JPG、PNG、HEIC图片，每个不超过32 MB。所有页面都要，右上角的编码要拍清楚。",
  "files.takes-consent": "PDF，或拍照、扫描的JPG、PNG、HEIC图片，不超过32 MB。只有本单位和主办方能看。",
  "files.full": "文件数已到上限。要再加，请先删去一个。",
  "files.under-way": "正在上传",
  "files.progress-of": "{{name}}的上传进度",
  "files.state-sending": "已传{{percent}}",
  "files.state-interrupted": "传到{{percent}}时网络中断，正在重试；已传的部分还在。",
  "files.state-paused": "已暂停，停在{{percent}}；已传的部分还在。",
  "files.checking": "已传完，正在检查文件内容…",
  "files.pause": "暂停",
  "files.pause-of": "暂停上传{{name}}",
  "files.resume": "继续",
  "files.resume-of": "继续上传{{name}}",
  "files.cancel": "取消",
  "files.cancel-of": "放弃上传{{name}}",
  "files.dismiss": "从列表移去",
  "files.refused-too-large": "文件{{size}}，这里每个最多{{max}}。请压缩或拆分后再加。",
  "files.refused-other-content": "文件名写的是{{named}}，内容其实是{{found}}，没有上传。请检查是不是选错了文件。",
  "files.refused-too-many-pixels":
    "图片{{width}}×{{height}}像素，超过1亿像素，系统读不下。请缩小后再加，长边8000像素已足够印刷。",
  "files.refused-too-many-pictures":
    "正文里已有{{has, number}}张图片，本次征集最多{{max, number}}张。请先删去一张，或点开原图用“换一张”。",
  "files.left-out": "个数已到上限，以下{{has, number}}个没有加入：{{names}}",
  "files.being-checked": "正在安全检查",
  "files.scan-infected": "查出病毒，已删除",
  "files.scan-refused": "内容不合格，已删除",
  "files.download": "下载",
  "files.open-apart": "新窗口打开",
  "files.open-name": "打开{{name}}",
  "files.preview-close": "关闭",
  "files.no-reader": "这个浏览器不能在页面里显示PDF。",
  "files.no-player": "这个浏览器放不了这段视频，请下载后观看。",
  "files.figures-being-checked": "正文里有{{has, number}}张图片正在安全检查，检查通过后即可显示。",
  "files.refused-gone":
    "{{names}}的内容没有通过检查（类型不符、损坏、加密或带宏），已经删除。请在电脑上打开、重新保存后再上传；正文里引用它的图片请一并删去。",
  "files.infected-gone":
    "{{names}}查出病毒，已经删除，没有保存。请在本单位电脑上查毒后，换一个干净的文件；正文里引用它的图片请一并删去。",
  "files.stored": "{{name}}已上传。",
  "files.failed-network": "网络多次中断。已传的部分还在，请在网络好转后再试，会从断开处接着传。",
  "files.failed-no-space": "系统存储空间不足，暂时收不下这个文件。请告诉主办方；已传的部分还在。",
  "files.failed-signed-out": "登录已经失效。请另开一个窗口登录，再回到这里重试；已传的部分还在。",
} as const satisfies WordingOf<typeof english>;
