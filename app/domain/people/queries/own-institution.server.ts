import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { Refusal } from "#app/domain/refusal";
import { institutions } from "#drizzle/schema/people";
import { placeOf, provinceOf } from "../provinces";

/** The profile of the actor's own institution, for the form that changes it. */
export async function ownInstitution({ db, actor }: Context) {
  const [own] = await db.read
    .select()
    .from(institutions)
    .where(eq(institutions.id, actor.institution?.id ?? ""));
  if (!own) throw new Refusal("institution.not-found");
  const { name, type, level, creditCode, regionCode, regionName, aliases } = own;
  const { groupName, address, head, staff, contactName, contactMobile, contactEmail } = own;
  const province = provinceOf(regionCode);
  return {
    ...{ institutionName: name, type, level, creditCode, province, place: placeOf(province, regionName), aliases },
    ...{ groupName, address, head, staff, contactName, contactMobile, contactEmail },
  };
}
