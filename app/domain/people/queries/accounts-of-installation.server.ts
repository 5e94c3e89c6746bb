import { asc, count, eq, like, or, sql } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import {
  institutions,
  memberships,
  organiserMembers,
  organisers,
  reviewerProfiles,
  users,
} from "#drizzle/schema/people";
import { mayAdminister } from "../permissions";

export const ACCOUNTS_PER_PAGE = 50;

/** Every account by name, a page at a time, with the roles it serves; `search` is any part of a name or an address. */
export async function accountsOfInstallation(
  { db, actor }: Context,
  { search = "", page = 1 }: { search?: string; page?: number },
) {
  authorise(mayAdminister(actor));
  const part = search
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, (sign) => `\\${sign}`);
  const holds = (text: Parameters<typeof like>[0]) => sql`${like(text, `%${part}%`)} escape '\\'`;
  const found = part ? or(holds(users.emailFold), holds(sql`lower(${users.name})`)) : undefined;
  const rows = await db.read
    .select({
      ...{ id: users.id, name: users.name, email: users.email, createdAt: users.createdAt },
      ...{ isAdministrator: users.isAdministrator, closedAt: users.disabledAt },
      ...{ institution: institutions.name, membershipRole: memberships.role },
      ...{ organiserZh: organisers.name, organiserEn: organisers.nameEn, organiserRole: organiserMembers.role },
      reviewerId: reviewerProfiles.userId,
    })
    .from(users)
    .leftJoin(memberships, eq(memberships.userId, users.id))
    .leftJoin(institutions, eq(institutions.id, memberships.institutionId))
    .leftJoin(organiserMembers, eq(organiserMembers.userId, users.id))
    .leftJoin(organisers, eq(organisers.id, organiserMembers.organiserId))
    .leftJoin(reviewerProfiles, eq(reviewerProfiles.userId, users.id))
    .where(found)
    .orderBy(asc(users.name), asc(users.id))
    .limit(ACCOUNTS_PER_PAGE)
    .offset((page - 1) * ACCOUNTS_PER_PAGE);
  const [all] = await db.read.select({ total: count() }).from(users).where(found);
  return {
    rows: rows.map(({ reviewerId, ...row }) => ({ ...row, isReviewer: reviewerId !== null })),
    total: all?.total ?? 0,
  };
}
