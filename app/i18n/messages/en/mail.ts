export const mail = {
  "mail.signature": "Xinglin\n{{origin}}\n\nThis letter was sent by a machine; please do not answer it.",
  "mail.demo": "Demonstration data, not real results",
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
} as const;
