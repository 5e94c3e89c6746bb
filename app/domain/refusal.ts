/** Every rule that can say no, with its HTTP status. A right one lacks reads as 404: existence is a secret too. */
export const statusOf = {
  "account.email-taken": 409,
  "account.throttled": 429,
  "account.wrong-password": 422,
  "account.link-expired": 410,
  "account.link-used": 410,
  "account.disabled": 403,
  "account.not-found": 404,
  "account.already-member": 409,
  "account.own": 409,
  "account.last-administrator": 409,
  "account.other-roles": 409,
  "account.closed-above": 409,
  "invitation.not-found": 404,
  "invitation.answered": 409,
  "invitation.other-address": 409,
  "institution.not-found": 404,
  "institution.name-taken": 409,
  "institution.code-taken": 409,
  "reviewer.not-found": 404,
  "call.not-found": 404,
  "call.slug-taken": 409,
  "call.not-ready": 422,
  "call.not-open": 409,
  "call.closed": 409,
  "call.closed-to-new": 409,
  "call.ended": 409,
  "call.wrong-state": 409,
  "call.stale": 409,
  "call.structure-fixed": 409,
  "call.dates-out-of-order": 422,
  "call.date-passed": 422,
  "call.results-not-released": 409,
  "case.not-found": 404,
  "case.wrong-state": 409,
  "case.stale": 409,
  "case.too-many-drafts": 409,
  "case.incomplete": 422,
  "case.already-submitted": 409,
  "case.bad-document": 422,
  "indicator.not-found": 404,
  "indicator.removed": 409,
  "indicator.stale": 409,
  "indicator.too-many": 409,
  "indicator.incomplete": 422,
  "indicator.foreign": 422,
  "attachment.not-found": 404,
  "attachment.too-large": 413,
  "attachment.wrong-kind": 415,
  "attachment.too-many": 409,
  "attachment.not-stored": 409,
  "attachment.empty": 422,
  "attachment.old-office": 415,
  "attachment.encrypted": 415,
  "attachment.macros": 415,
  "attachment.damaged": 422,
  "attachment.too-many-pixels": 422,
  "attachment.picture-too-light": 422,
  "attachment.picture-too-few-pixels": 422,
  "attachment.day-full": 429,
  "attachment.heic-unreadable": 415,
  "attachment.infected": 422,
  "attachment.refused-content": 422,
  "attachment.withdrawn": 410,
  "rights.withdrawn": 409,
  "attachment.being-checked": 423,
  "attachment.no-room": 507,
  "word.not-word": 415,
  "word.old-doc": 415,
  "word.encrypted": 422,
  "word.macros": 422,
  "word.damaged": 422,
  "word.too-large": 413,
  "word.too-long": 413,
  "word.external-entities": 422,
  "word.failed": 422,
  "word.busy": 409,
  "word.would-replace": 409,
  "word.decided": 409,
  "word.unplaced": 422,
  "word.expired": 410,
  "seal.not-asked": 409,
  "seal.not-found": 404,
  "seal.being-read": 409,
  "seal.missing": 409,
  "check.reasons-missing": 422,
  "check.taken": 409,
  "check.day-passed": 422,
  "blind-copy.not-found": 404,
  "blind-copy.unconfirmed": 409,
  "blind-copy.leaks": 422,
  "blind-copy.stale": 409,
  "plan.not-found": 404,
  "plan.stale": 409,
  "plan.applied": 409,
  "plan.nothing-to-match": 409,
  "plan.not-ready": 409,
  "assignment.not-found": 404,
  "assignment.submitted": 409,
  "assignment.revoked": 409,
  "review.conflict": 403,
  "review.unpledged": 403,
  "review.locked": 409,
  "review.closed": 409,
  "review.stale": 409,
  "review.incomplete": 422,
  "review.out-of-range": 422,
  "decision.not-judged": 409,
  "decision.unknown-level": 422,
  "decision.released": 409,
  "edition.not-found": 404,
  "edition.not-decided": 409,
  "edition.stale": 409,
  "edition.releasing": 409,
  "publication.not-found": 404,
  "job.not-found": 404,
  "job.under-way": 409,
  "form.too-large": 413,
  "form.unreadable": 400,
  "form.no-room": 507,
  "form.foreign-origin": 403,
} as const;

export type RefusalCode = keyof typeof statusOf;
export type RefusalFacts = Record<string, string | number>;

/** A rule of the domain said no: expected, worded by the message catalogue, never logged as a fault. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly facts: RefusalFacts = {},
  ) {
    super(code);
    this.name = "Refusal";
  }

  get status() {
    return statusOf[this.code];
  }

  get messageKey() {
    return `refusal.${this.code}` as const;
  }
}

/** What a permission answers: nothing when it allows, else the refusal that says why. */
export type Verdict = Refusal | null;

/** Stops a command at the first permission that says no. */
export function authorise(...verdicts: Verdict[]): void {
  for (const verdict of verdicts) if (verdict) throw verdict;
}
