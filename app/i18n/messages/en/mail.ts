export const mail = {
  "mail.signature": "Xinglin\n{{origin}}\n\nThis letter was sent by a machine; please do not answer it.",
  "mail.demo": "演示数据，非认定结果 · Demonstration data, not real results",
  "mail.new-password.subject": "A new password for Xinglin",
  "mail.new-password.body":
    "Dear {{name}},\n\nsomeone, probably you, asked for a new password. This link is good for one hour and opens once:\n\n{{link}}\n\nIf it was not you, there is nothing to do: your password stays as it is.",
  "mail.reviewer-invitation.subject": "{{house}} asks you to review",
  "mail.reviewer-invitation.body":
    "Dear {{name}},\n\n{{house}} asks you to be a reviewer. This link is good for 14 days and opens once; it leads to your account and your reviewer profile:\n\n{{link}}\n\nInvited by: {{inviter}}",
  "mail.colleague-invitation.subject": "{{house}} on Xinglin: an invitation",
  "mail.colleague-invitation.body":
    "Dear {{name}},\n\n{{inviter}} asks you to work on the cases of {{house}}. This link is good for 14 days and opens once:\n\n{{link}}",
  "mail.organiser-invitation.subject": "{{house}}: an invitation to the organiser",
  "mail.organiser-invitation.body":
    "Dear {{name}},\n\nyou are asked to join {{house}} as an organiser of calls. This link is good for 14 days and opens once:\n\n{{link}}",
  "mail.co-application-asked.subject": "Please confirm that you apply together: {{title}}",
  "mail.co-application-asked.body":
    "Dear {{name}},\n\n{{house}} names {{asked}} as a co-applicant of its case “{{title}}” for {{call}}. Please confirm by this link; it is good for 14 days:\n\n{{link}}",
  "mail.co-application-confirmed.subject": "Co-applicant confirmed: {{asked}}",
  "mail.co-application-confirmed.body": "{{asked}} applies together with you: “{{title}}”, {{call}}.\n\n{{link}}",
  "mail.co-application-declined.subject": "Co-applicant declined: {{asked}}",
  "mail.co-application-declined.body":
    "{{asked}} does not apply together with you: “{{title}}”, {{call}}.\n\n{{note}}\n\n{{link}}",
  "mail.approval-asked.subject": "Please approve: {{title}}",
  "mail.approval-asked.body": "Your institution's case “{{title}}” for {{call}} waits for your approval:\n\n{{link}}",
  "mail.approval-given.subject": "Approved, please hand in: {{title}}",
  "mail.approval-given.body":
    "Every step has approved your institution's case “{{title}}” for {{call}}. Please check it and hand it in:\n\n{{link}}",
  "mail.approval-sent-back.subject": "Sent back inside: {{title}}",
  "mail.approval-sent-back.body":
    "Your institution's case “{{title}}” for {{call}} was sent back at the step “{{step}}”:\n\n{{note}}\n\n{{link}}",
  "mail.case-received.subject": "Received: {{title}}",
  "mail.case-received.body":
    "Your case “{{title}}” has reached {{call}}. Receipt number: {{receipt}}\n\nNext comes the formality check; you will be told of its result.\n\n{{link}}",
  "mail.case-returned.subject": "Please revise: {{title}}",
  "mail.case-returned.body":
    "The formality check of {{call}} asks for changes to your case “{{title}}”. The reasons, and the day by which it should come back, stand here:\n\n{{link}}",
  "mail.case-admitted.subject": "Admitted: {{title}}",
  "mail.case-admitted.body":
    "Your case “{{title}}” has passed the formality check of {{call}} and goes to the reviewers.\n\n{{link}}",
  "mail.case-refused.subject": "Not admitted: {{title}}",
  "mail.case-refused.body":
    "Your case “{{title}}” has not been admitted to {{call}}. The reasons stand here:\n\n{{link}}",
  "mail.seal-asked.subject": "Please seal the form: {{title}}",
  "mail.seal-asked.body":
    "{{call}} asks for the sealed application form of your case “{{title}}”. Please print the form of this version, have it sealed, and upload a scan or photographs of every page. Do not change the content afterwards:\n\n{{link}}",
  "mail.seal-accepted.subject": "Sealed form accepted: {{title}}",
  "mail.seal-accepted.body":
    "The sealed application form of your case “{{title}}” for {{call}} has come and is complete.\n\n{{link}}",
  "mail.seal-refused.subject": "Sealed form not accepted: {{title}}",
  "mail.seal-refused.body":
    "The sealed application form of your case “{{title}}” for {{call}} could not be accepted. The reason, and what to do now, stand here:\n\n{{link}}",
  "mail.call-called-off.subject": "Called off: {{call}}",
  "mail.call-called-off.body":
    "The organiser has called off {{call}}. There will be no judging and no results. What you wrote stays as it is, to be read:\n\n{{link}}",
  "mail.review-assigned.subject": "Cases to review: {{call}}",
  "mail.review-assigned.body": "Cases newly assigned to you in {{call}}: {{count}}. You find them here:\n\n{{link}}",
  "mail.review-revoked.subject": "No longer yours to review: case {{code}} of {{call}}",
  "mail.review-revoked.body":
    "The organiser has taken back case {{code}} of {{call}}. You need not review it, and it has left your list. Your other reviews are not affected:\n\n{{link}}",
  "mail.results-released.subject": "The result for {{title}}",
  "mail.results-released.body":
    "The results of {{call}} are out. The result for your case “{{title}}” stands here:\n\n{{link}}",
  "mail.case-published.subject": "Published: {{title}}",
  "mail.case-published.body":
    "Your case “{{title}}” is in the casebook of {{call}} and can be read by everyone:\n\n{{link}}",
} as const;
