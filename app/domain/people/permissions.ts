import type { Actor } from "#app/domain/actor";
import { Refusal, type Verdict } from "#app/domain/refusal";
import { foldEmail } from "./fold";
import type { InvitationKind, MembershipRole, OrganiserRole } from "./roles";

const when = (allowed: boolean, otherwise: Refusal): Verdict => (allowed ? null : otherwise);
const inOrganiser = (actor: Actor, ...roles: OrganiserRole[]) =>
  actor.organiser !== null && roles.includes(actor.organiser.role);

/** The installation itself: organisers, their members, jobs, the record. */
export const mayAdminister = (actor: Actor) =>
  when(actor.administrator || actor.system, new Refusal("account.not-found"));

/** Whatever belongs to an account belongs to the person who is signed in. */
export const mayUseAccount = (actor: Actor) => when(actor.userId !== null, new Refusal("account.not-found"));

/** Managers and officers bring reviewers in and keep what routing knows of them. */
export const mayInviteReviewer = (actor: Actor) =>
  when(inOrganiser(actor, "manager", "officer"), new Refusal("reviewer.not-found"));

/** Everyone in an organiser reads the list of reviewers; who judges is no secret inside. */
export const mayReadReviewers = (actor: Actor) => when(actor.organiser !== null, new Refusal("reviewer.not-found"));

/** A reviewer, and the organisers who brought them in or have given them cases. */
export interface ReviewerTies {
  reviewerId: string;
  organiserIds: readonly string[];
}

/** Reviewers keep their own profile; managers and officers of an organiser they work for may correct it, and the administrator. */
export function mayChangeReviewer(actor: Actor, { reviewerId, organiserIds }: ReviewerTies): Verdict {
  const isOwn = actor.reviewer && actor.userId === reviewerId;
  const isTheirs = inOrganiser(actor, "manager", "officer") && organiserIds.includes(actor.organiser?.id ?? "");
  return when(isOwn || isTheirs || actor.administrator, new Refusal("reviewer.not-found"));
}

/** Only the reviewer can promise: 保密与回避承诺 is signed by nobody else. */
export const mayPledge = (actor: Actor) => when(actor.reviewer, new Refusal("reviewer.not-found"));

/** Everyone in an organiser may see which institutions are registered. */
export const mayReadInstitutions = (actor: Actor) =>
  when(actor.organiser !== null, new Refusal("institution.not-found"));

/** The colleague who sends cases off for the whole house also keeps its profile. */
export const mayChangeInstitution = (actor: Actor) =>
  when(actor.institution?.role === "sender", new Refusal("institution.not-found"));

/** Nobody gives a colleague more than they have: senders invite anyone, heads of department invite authors. */
export function mayInviteColleague(actor: Actor, role: MembershipRole): Verdict {
  const own = actor.institution?.role;
  return when(
    own === "sender" || (own === "department-head" && role === "author"),
    new Refusal("institution.not-found"),
  );
}

/** An invitation is for the person at the address it was sent to. */
export const mayTakeInvitation = (invitedEmail: string, ownEmail: string) =>
  when(foldEmail(invitedEmail) === foldEmail(ownEmail), new Refusal("invitation.other-address"));

/** Whose invitation it is. */
export interface InvitationTies {
  kind: InvitationKind;
  organiserId: string | null;
  institutionId: string | null;
  role: string | null;
}

/**
 * Whoever may ask somebody in may ask again, or think better of it. An institution's invitations are also in the hands of
 * managers and officers: its own people may be the ones who cannot get in.
 */
export function mayHandleInvitation(actor: Actor, { kind, organiserId, institutionId, role }: InvitationTies): Verdict {
  const isOffice = inOrganiser(actor, "manager", "officer");
  const isOwnHouse = actor.institution !== null && actor.institution.id === institutionId;
  const allowed: Record<InvitationKind, boolean> = {
    reviewer: isOffice && actor.organiser?.id === organiserId,
    colleague: isOffice || (isOwnHouse && mayInviteColleague(actor, role as MembershipRole) === null),
    organiser: mayAdminister(actor) === null,
  };
  return when(allowed[kind], new Refusal("invitation.not-found"));
}

/** What of an account decides who may close it, and who may open it again. */
export interface AccountTies {
  userId: string;
  isAdministrator: boolean;
  /** How many administrators besides this account can still sign in. */
  otherAdministrators: number;
  institutionId: string | null;
  /** Works in an organiser or as a reviewer too. */
  hasOtherRoles: boolean;
  /** Whose decision it was, where the account is closed. */
  closedBy: "administrator" | "institution" | null;
}

const isSenderOf = (actor: Actor, { institutionId }: AccountTies) =>
  actor.institution?.role === "sender" && actor.institution.id === institutionId;

/**
 * The administrator closes anybody's account but their own and the last administrator's; a sender those of colleagues who
 * are nothing else here, since the account is one for all its roles.
 */
export function mayCloseAccount(actor: Actor, account: AccountTies): Verdict {
  const isAdministrator = mayAdminister(actor) === null;
  if (!isAdministrator && !isSenderOf(actor, account)) return new Refusal("account.not-found");
  if (actor.userId === account.userId) return new Refusal("account.own");
  if (isAdministrator) {
    return when(!account.isAdministrator || account.otherAdministrators > 0, new Refusal("account.last-administrator"));
  }
  return when(!account.isAdministrator && !account.hasOtherRoles, new Refusal("account.other-roles"));
}

/** The administrator opens any account again; a sender only what a sender closed. */
export function mayReopenAccount(actor: Actor, account: AccountTies): Verdict {
  if (mayAdminister(actor) === null) return null;
  if (!isSenderOf(actor, account)) return new Refusal("account.not-found");
  return when(account.closedBy !== "administrator", new Refusal("account.closed-above"));
}
