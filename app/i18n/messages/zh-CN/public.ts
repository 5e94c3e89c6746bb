import type { publicPages as english } from "#app/i18n/messages/en/public";
import type { WordingOf } from "#app/i18n/wording";

export const publicPages = {
  "public.nav-footer": "更多",
  "public.tagline": "医疗卫生实践案例的征集、评审与出版",
  "public.home-title": "医疗卫生实践案例",
  "public.home-eyebrow": "医疗卫生实践案例",
  "public.home-headline-1": "一例一树，",
  "public.home-headline-2": "郁然成林",
  "public.home-lede":
    "医院和卫生健康部门把做过的事、花费的力气、得到的结果写下来；评审专家在不知道作者的情况下评阅；写得好、站得住的，在这里公开，谁都可以读。",
  "public.home-calls": "查看征集启事",
  "public.grove-empty-label": "杏林图：由西向东，每条竖线代表一个省区市，枝上还没有杏",
  "public.grove-empty-caption": "一线一省，由西向东；公布一例，结一颗杏。",
  "public.home-promises": "三项承诺",
  "public.promise-1-title": "公开征集",
  "public.promise-1-text": "不收取任何费用，结果与费用无关。每次征集都写明规则、日程和主办单位。",
  "public.promise-2-title": "匿名评审",
  "public.promise-2-text": "评审专家看不到单位和作者，也不评本单位的案例。标准与权重在评阅之前公布。",
  "public.promise-3-title": "数字有口径",
  "public.promise-3-text": "每一个关键数字都说明怎么算、哪段时间、从哪里来，别人能核对，也能照着做。",
  "public.about-title": "关于杏林",
  "public.about-lede": "杏林征集、评审并出版医疗卫生实践案例，从一纸启事到成书，都在这里完成。",
  "public.about-name-title": "名字的由来",
  "public.about-name-text":
    "三国时名医董奉居山行医，不取分文。重病治愈的，请他栽杏五株；轻病治愈的，栽一株。如此数年，得十万余株，郁然成林。后来人们就用“杏林”称许良医。",
  "public.about-how-title": "一次征集怎样进行",
  "public.about-how-1": "主办方公布赛道、体例、评审标准和日程。",
  "public.about-how-2": "申报单位按四个部分撰写案例，附表格、图片和证据，在截止时间前提交。",
  "public.about-how-3": "形式审查核对是否齐全、合规；有缺漏的写明理由退回，可以补正后再交。",
  "public.about-how-4": "每件案例按可以复核的规则分给几位评审专家，须回避的一律不分；专家评的是隐去身份的盲审稿。",
  "public.about-how-5": "评审委员会按事先公布的办法认定，结果先告知申报单位。",
  "public.about-how-6": "入选案例在这里公开，并编入汇编，供阅读、打印和引用。",
  "public.about-reading-title": "阅读与使用",
  "public.about-reading-text":
    "公开的案例全部免费阅读。页面不需要脚本，旧手机也能打开，打印成页，读屏软件可以朗读。文字归申报单位所有，引用时请按各页所附的格式注明。",
} as const satisfies WordingOf<typeof english>;
