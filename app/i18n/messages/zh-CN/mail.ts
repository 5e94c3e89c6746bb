import type { mail as english } from "#app/i18n/messages/en/mail";
import type { WordingOf } from "#app/i18n/wording";

export const mail = {
  "mail.signature": "杏林\n{{origin}}\n\n本信由系统发出，请勿直接回复。",
  "mail.demo": "演示数据，非认定结果",
  "mail.new-password.subject": "杏林：设新密码",
  "mail.new-password.body":
    "{{name}}，您好：\n\n有人（多半是您本人）要求重设密码。下面的链接1小时内有效，只能用一次：\n\n{{link}}\n\n如果不是您本人，不必理会，密码不会改变。",
  "mail.reviewer-invitation.subject": "{{house}}邀请您担任评审专家",
  "mail.reviewer-invitation.body":
    "{{name}}，您好：\n\n{{house}}邀请您担任评审专家。下面的链接14天内有效，只能用一次，由此设立账户、填写评审资料：\n\n{{link}}\n\n邀请人：{{inviter}}",
  "mail.colleague-invitation.subject": "杏林：{{house}}邀请您加入",
  "mail.colleague-invitation.body":
    "{{name}}，您好：\n\n{{inviter}}邀请您一起办理{{house}}的案例。下面的链接14天内有效，只能用一次：\n\n{{link}}",
  "mail.organiser-invitation.subject": "{{house}}邀请您加入主办方",
  "mail.organiser-invitation.body":
    "{{name}}，您好：\n\n{{house}}邀请您参与征集的组织工作。下面的链接14天内有效，只能用一次：\n\n{{link}}",
  "mail.co-application-asked.subject": "请确认联合申报：{{title}}",
  "mail.co-application-asked.body":
    "{{name}}，您好：\n\n{{house}}申报“{{call}}”的案例《{{title}}》，将{{asked}}列为联合申报单位。请凭下面的链接确认，14天内有效：\n\n{{link}}",
  "mail.co-application-confirmed.subject": "联合申报已确认：{{asked}}",
  "mail.co-application-confirmed.body": "{{asked}}已确认联合申报“{{call}}”的案例《{{title}}》。\n\n{{link}}",
  "mail.co-application-declined.subject": "联合申报未获同意：{{asked}}",
  "mail.co-application-declined.body": "{{asked}}不参加联合申报“{{call}}”的案例《{{title}}》：\n\n{{note}}\n\n{{link}}",
  "mail.approval-asked.subject": "请审核：{{title}}",
  "mail.approval-asked.body": "本单位申报“{{call}}”的案例《{{title}}》等您审核：\n\n{{link}}",
  "mail.approval-given.subject": "内部审核通过，请提交：{{title}}",
  "mail.approval-given.body": "本单位申报“{{call}}”的案例《{{title}}》各环节均已同意，请检查并提交：\n\n{{link}}",
  "mail.approval-sent-back.subject": "内部审核退回：{{title}}",
  "mail.approval-sent-back.body":
    "本单位申报“{{call}}”的案例《{{title}}》在“{{step}}”环节退回修改：\n\n{{note}}\n\n{{link}}",
  "mail.case-received.subject": "已收到：{{title}}",
  "mail.case-received.body":
    "“{{call}}”已收到贵单位申报的案例《{{title}}》。回执号：{{receipt}}\n\n接下来是形式审查，有结果会写信告知。\n\n{{link}}",
  "mail.case-returned.subject": "请补正：{{title}}",
  "mail.case-returned.body":
    "贵单位申报“{{call}}”的案例《{{title}}》经形式审查需要补正。退回原因和交回期限见：\n\n{{link}}",
  "mail.case-admitted.subject": "形式审查通过：{{title}}",
  "mail.case-admitted.body": "贵单位申报“{{call}}”的案例《{{title}}》已通过形式审查，进入评审。\n\n{{link}}",
  "mail.case-refused.subject": "不予受理：{{title}}",
  "mail.case-refused.body": "贵单位申报“{{call}}”的案例《{{title}}》未获受理，原因见：\n\n{{link}}",
  "mail.seal-asked.subject": "请盖章：{{title}}",
  "mail.seal-asked.body":
    "“{{call}}”要求提交盖章的申报表。请下载案例《{{title}}》这一版的申报表，打印盖章，把全部页面扫描或拍照上传；盖章以后不要再改内容：\n\n{{link}}",
  "mail.seal-accepted.subject": "盖章件有效：{{title}}",
  "mail.seal-accepted.body": "贵单位申报“{{call}}”的案例《{{title}}》盖章的申报表已收到，页面齐全。\n\n{{link}}",
  "mail.seal-refused.subject": "盖章件无效：{{title}}",
  "mail.seal-refused.body":
    "贵单位申报“{{call}}”的案例《{{title}}》上传的盖章件没有通过识别。原因和办法见：\n\n{{link}}",
  "mail.call-called-off.subject": "征集已取消：{{call}}",
  "mail.call-called-off.body":
    "主办方取消了“{{call}}”，不再评审，也不公布结果。您写的案例原样保留，可以查阅：\n\n{{link}}",
  "mail.review-assigned.subject": "请您评审：{{call}}",
  "mail.review-assigned.body": "“{{call}}”新分给您{{count}}件案例，请在这里评审：\n\n{{link}}",
  "mail.review-revoked.subject": "不必再评：{{call}}，盲审号{{code}}",
  "mail.review-revoked.body":
    "主办方收回了“{{call}}”盲审号{{code}}的案例，您不必再评，它也不再出现在您的清单里。您的其他评审不受影响：\n\n{{link}}",
  "mail.results-released.subject": "结果通知：{{title}}",
  "mail.results-released.body": "“{{call}}”的结果已经公布。贵单位案例《{{title}}》的结果见：\n\n{{link}}",
  "mail.case-published.subject": "已发布：{{title}}",
  "mail.case-published.body": "贵单位案例《{{title}}》已收入“{{call}}”汇编，公开发布：\n\n{{link}}",
} as const satisfies WordingOf<typeof english>;
