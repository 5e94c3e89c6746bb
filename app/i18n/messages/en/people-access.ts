/** Invitations without an answer, and accounts that are closed and opened again. */
export const peopleAccess = {
  "people.list-comma": ", ",
  "people.role-in-house": "{{role}}, {{house}}",
  "people.role-administrator": "Administrator",
  "people.application-title": "Cases are submitted by institutions",
  "people.application-why": "The account you are signed in with belongs to no institution, so it cannot start a case.",
  "people.application-how":
    "If your institution is registered, ask a colleague there to invite you. If it is not, sign out and register it.",
  "people.application-back": "Back to my work",
  "people.invited-as": "Invited as",
  "people.invited-at": "Invited on",
  "people.invited-link": "Link",
  "people.invited-handle": "Send again or withdraw",
  "people.invited-handle-of": "Send the invitation to {{name}} again or withdraw it",
  "people.invitation-title": "Invitation without an answer",
  "people.invitation-resend": "Send again",
  "people.invitation-resend-what":
    "Another letter goes out with a new link, good for 14 days. The link of the earlier letter opens nothing any more.",
  "people.invitation-withdraw": "Withdraw the invitation",
  "people.invitation-withdraw-what":
    "The link in the letter stops working at once; whoever opens it reads that it has expired. You can send another invitation later.",
  "people.invite-withdrawn": "The invitation is withdrawn; its link opens nothing any more.",
  "people.institution-nobody": "Nobody yet.",
  "people.account-roles": "Roles",
  "people.account-no-role": "none",
  "people.account-sessions": "Signed in",
  "people.account-no-session": "nowhere",
  "people.account-sessions-count_one": "on one device",
  "people.account-sessions-count_other": "on {{count, number}} devices",
  "people.account-closed": "Account closed",
  "people.account-closed-at":
    "Closed on {{moment}}. This person cannot sign in; what they wrote and the record are kept.",
  "people.account-close": "Close the account",
  "people.account-close-what":
    "This person will not be able to sign in any more. What they wrote and the record do not change.",
  "people.account-close-sessions_one": "They are signed out of one device at once.",
  "people.account-close-sessions_other": "They are signed out of {{count, number}} devices at once.",
  "people.account-close-reviewer": "Cases they have not judged yet are named to the organiser on the call’s overview.",
  "people.account-reopen": "Open the account again",
  "people.account-reopen-what":
    "The person can then sign in with the same address and password, in the same roles as before.",
  "people.account-closed-now": "The account is closed, and the person is signed out everywhere.",
  "people.account-reopened": "The account is open again.",
} as const;
