import { and, eq, gt } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { Refusal } from "#app/domain/refusal";
import {
  institutions,
  memberships,
  organiserMembers,
  organisers,
  reviewerProfiles,
  sessions,
  users,
} from "#drizzle/schema/people";
import { mayAdminister, mayCloseAccount, mayReopenAccount } from "../permissions";
import { accountTies } from "./account-ties.server";

/** An account as whoever may close it or open it again sees it: the person, the roles it serves, and what stands in the way. */
export async function accountToHandle({ db, actor, now }: Context, userId: string) {
  const ties = await accountTies(db.read, userId);
  if (!ties) throw new Refusal("account.not-found");
  const verdict = ties.closedBy ? mayReopenAccount(actor, ties) : mayCloseAccount(actor, ties);
  if (verdict?.status === 404) throw verdict;
  const [row] = await db.read
    .select({
      person: { name: users.name, email: users.email, title: users.title, createdAt: users.createdAt },
      closedAt: users.disabledAt,
      ...{ institution: institutions.name, membershipRole: memberships.role, department: memberships.department },
      ...{ organiserZh: organisers.name, organiserEn: organisers.nameEn, organiserRole: organiserMembers.role },
      reviewerId: reviewerProfiles.userId,
    })
    .from(users)
    .leftJoin(memberships, eq(memberships.userId, users.id))
    .leftJoin(institutions, eq(institutions.id, memberships.institutionId))
    .leftJoin(organiserMembers, eq(organiserMembers.userId, users.id))
    .leftJoin(organisers, eq(organisers.id, organiserMembers.organiserId))
    .leftJoin(reviewerProfiles, eq(reviewerProfiles.userId, users.id))
    .where(eq(users.id, userId));
  if (!row) throw new Refusal("account.not-found");
  const { person, closedAt, institution, membershipRole, department, reviewerId, ...organiser } = row;
  // what else a colleague does here, judging above all, is no business of the institution's
  const outside =
    mayAdminister(actor) === null
      ? { ...organiser, isReviewer: reviewerId !== null, isAdministrator: ties.isAdministrator }
      : { organiserZh: null, organiserEn: null, organiserRole: null, isReviewer: false, isAdministrator: false };
  return {
    ...{ ...person, closedAt, institution, membershipRole, department, ...outside },
    sessions: await db.read.$count(sessions, and(eq(sessions.userId, userId), gt(sessions.expiresAt, now))),
    refusal: verdict?.messageKey ?? null,
  };
}
