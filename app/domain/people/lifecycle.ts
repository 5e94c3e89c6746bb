import { Refusal, type Verdict } from "#app/domain/refusal";

const HOUR = 3_600_000;

/** How long a link for a new password is good. */
export const PASSWORD_LINK_MS = HOUR;
/** How long an invitation is good. */
export const INVITATION_MS = 14 * 24 * HOUR;

/** What of a single-use link decides whether it still opens. */
export interface LinkState {
  expiresAt: Date;
  usedAt: Date | null;
}

/** A link opens once and in time. One that was never made reads like one that has expired. */
export function mayUseLink(link: LinkState | undefined, now: Date): Verdict {
  if (!link) return new Refusal("account.link-expired");
  if (link.usedAt) return new Refusal("account.link-used");
  return link.expiresAt <= now ? new Refusal("account.link-expired") : null;
}

/** An invitation can be sent again or withdrawn until it was answered; one that has expired, too. */
export const mayStillHandle = (invitation: Pick<LinkState, "usedAt">): Verdict =>
  invitation.usedAt ? new Refusal("invitation.answered") : null;
