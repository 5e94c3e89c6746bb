/** What the form itself says. Chinese alone: it is an official paper. */
export const formWords = {
  applicationTitle: "典型案例申报表",
  opinionTitle: "推荐意见表",
  partA: "甲：申报单位填报",
  partB: "乙：推荐单位填写",
  none: "—",
  separator: "；",
  to: "至",
  staff: "人",
  figure: "图片",
  attachment: "附件",
  figurePlace: (position: number, caption: string) => `〔图${position}\u3000${caption || "无图题"}〕`,
  applicationSeal: {
    title: "申报单位意见",
    text: "本单位已核对以上内容，与系统提交的版本一致，同意申报。",
    signer: "负责人签字",
  },
  opinionSeal: { title: "推荐单位盖章", text: "本单位已审阅该案例的申报材料，推荐意见如上。", signer: "负责人签字" },
} as const;
