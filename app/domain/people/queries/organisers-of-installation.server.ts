import { asc, count, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { organiserMembers, organisers } from "#drizzle/schema/people";
import { mayAdminister } from "../permissions";

/** The bodies that run calls here, oldest first, with how many people each has. */
export async function organisersOfInstallation({ db, actor }: Context) {
  authorise(mayAdminister(actor));
  const { id, name, nameEn, createdAt } = organisers;
  return db.read
    .select({ id, name, nameEn, createdAt, members: count(organiserMembers.userId) })
    .from(organisers)
    .leftJoin(organiserMembers, eq(organiserMembers.organiserId, organisers.id))
    .groupBy(organisers.id)
    .orderBy(asc(createdAt), asc(id));
}
