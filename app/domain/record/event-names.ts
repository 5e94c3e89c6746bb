/** Everything the record can say happened. */
export const eventNames = [
  "account.created",
  "account.changed",
  "account.signed-in",
  "account.password-changed",
  "account.sessions-ended",
  "account.language-changed",
  "account.closed",
  "account.reopened",
  "administrator.created",
  "organiser.created",
  "organiser.member-joined",
  "institution.registered",
  "institution.changed",
  "institution.steps-set",
  "institution.member-joined",
  "institution.member-changed",
  "reviewer.joined",
  "reviewer.changed",
  "reviewer.pledged",
  "invitation.sent",
  "invitation.resent",
  "invitation.withdrawn",
  "call.created",
  "call.changed",
  "call.cloned",
  "call.opened",
  "call.closed",
  "call.results-released",
  "case.created",
  "case.import-requested",
  "case.imported",
  "case.part-restored",
  "case.attachment-added",
  "case.attachment-removed",
  "case.rights-declared",
  "case.consent-withdrawn",
  "case.indicator-saved",
  "case.indicator-removed",
  "case.co-applicant-asked",
  "case.co-applicant-answered",
  "case.co-applicant-removed",
  "case.circulated",
  "case.approved",
  "case.sent-back",
  "case.recalled",
  "case.submitted",
  "case.seal-handed-in",
  "case.seal-read",
  "case.seal-decided",
  "case.withdrawn",
  "case.check-started",
  "case.admitted",
  "case.returned",
  "case.refused",
  "case.routed",
  "case.decided",
  "case.published",
  "blind-copy.made",
  "blind-copy.changed",
  "blind-copy.confirmed",
  "conflict.declared",
  "plan.requested",
  "plan.computed",
  "plan.applied",
  "assignment.made",
  "assignment.revoked",
  "review.opened",
  "review.saved",
  "review.submitted",
  "job.retried",
  "edition.made",
  "edition.compiling-requested",
  "edition.compiled",
  "edition.release-requested",
  "edition.released",
] as const;
export type EventName = (typeof eventNames)[number];

/** What an event is about. */
export type EventSubject =
  | "user"
  | "institution"
  | "organiser"
  | "call"
  | "case"
  | "plan"
  | "assignment"
  | "review"
  | "edition"
  | "invitation"
  | "job";
