import { asc, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { reviewerCategories, reviewerProfiles, users } from "#drizzle/schema/people";
import { mayReadReviewers } from "../permissions";

/** Every reviewer of the installation with what routing knows of them, by name. */
export async function reviewers({ db, actor }: Context) {
  authorise(mayReadReviewers(actor));
  return db.snapshot(async (reader) => {
    const rows = await reader
      .select({
        ...{ userId: users.id, name: users.name, email: users.email, title: users.title, closedAt: users.disabledAt },
        profile: reviewerProfiles,
      })
      .from(reviewerProfiles)
      .innerJoin(users, eq(users.id, reviewerProfiles.userId))
      .orderBy(asc(users.name), asc(users.id));
    const levels = new Map<string, { categoryKey: string; level: number }[]>();
    const known = await reader.select().from(reviewerCategories).orderBy(asc(reviewerCategories.categoryKey));
    for (const { userId, ...entry } of known) levels.set(userId, [...(levels.get(userId) ?? []), entry]);
    return rows.map(({ profile, ...person }) => ({
      ...person,
      institutionName: profile.institutionName,
      titleLevel: profile.titleLevel,
      province: profile.province,
      tags: profile.tags,
      minLoad: profile.minLoad,
      maxLoad: profile.maxLoad,
      pledgedAt: profile.pledgedAt,
      levels: levels.get(person.userId) ?? [],
    }));
  });
}
