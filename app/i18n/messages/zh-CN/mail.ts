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
} as const satisfies WordingOf<typeof english>;
