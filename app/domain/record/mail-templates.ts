/** Every letter the portal writes; `mail.<template>.subject` and `mail.<template>.body` word it in both languages. */
export const mailTemplates = [
  "new-password",
  "reviewer-invitation",
  "colleague-invitation",
  "organiser-invitation",
  "co-application-asked",
  "co-application-confirmed",
  "co-application-declined",
  "approval-asked",
  "approval-given",
  "approval-sent-back",
  "case-received",
  "case-returned",
  "case-admitted",
  "case-refused",
  "seal-asked",
  "seal-accepted",
  "seal-refused",
  "call-called-off",
  "review-assigned",
  "review-revoked",
  "results-released",
  "case-published",
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/** Letters about an institution's work: where its writer's account is closed, its senders get them. */
export const institutionLetters: readonly MailTemplate[] = [
  "co-application-confirmed",
  "co-application-declined",
  "approval-asked",
  "approval-sent-back",
  "case-received",
  "case-returned",
  "case-admitted",
  "case-refused",
  "seal-asked",
  "seal-accepted",
  "seal-refused",
  "call-called-off",
  "results-released",
  "case-published",
];
