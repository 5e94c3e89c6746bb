import { asc, count, eq, like, sql } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { institutions, memberships } from "#drizzle/schema/people";
import { foldName } from "../fold";
import { mayReadInstitutions } from "../permissions";

export const INSTITUTIONS_PER_PAGE = 50;

/** Registered institutions by name, a page at a time; `search` is any part of a name. */
export async function institutionsOfInstallation(
  { db, actor }: Context,
  { search = "", page = 1 }: { search?: string; page?: number },
) {
  authorise(mayReadInstitutions(actor));
  const part = foldName(search).replace(/[\\%_]/g, (sign) => `\\${sign}`);
  const named = part ? sql`${like(institutions.nameFold, `%${part}%`)} escape '\\'` : undefined;
  const { id, name, type, level, regionName, creditCode, contactName, contactMobile, contactEmail, createdAt } =
    institutions;
  const rows = await db.read
    .select({
      ...{ id, name, type, level, regionName, creditCode, contactName, contactMobile, contactEmail, createdAt },
      members: count(memberships.userId),
    })
    .from(institutions)
    .leftJoin(memberships, eq(memberships.institutionId, institutions.id))
    .where(named)
    .groupBy(institutions.id)
    .orderBy(asc(institutions.nameFold), asc(institutions.id))
    .limit(INSTITUTIONS_PER_PAGE)
    .offset((page - 1) * INSTITUTIONS_PER_PAGE);
  const [all] = await db.read.select({ total: count() }).from(institutions).where(named);
  return { rows, total: all?.total ?? 0 };
}
