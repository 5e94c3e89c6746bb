import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { institutions } from "#drizzle/schema/people";
import { adoptReviewers } from "../adopt-reviewers.server";
import type { InstitutionProfile } from "../forms";
import { institutionColumns, refuseTakenIdentity } from "../institution-row.server";
import { mayChangeInstitution } from "../permissions";
import { personalFacts } from "../personal-facts.server";

/** The institution's own profile. What was printed on cases before stays there: versions keep their own copy. */
export async function changeInstitution(ctx: Context, given: InstitutionProfile) {
  return ctx.db.transact(async (tx) => {
    authorise(mayChangeInstitution(ctx.actor));
    const id = ctx.actor.institution?.id ?? "";
    await refuseTakenIdentity(tx, given, id);
    const { groupName = null, address = null, head = null, staff = null } = given;
    const { contactName = null, contactMobile = null, contactEmail = null } = given;
    const contact = { contactName, contactMobile, contactEmail };
    const [changed] = await tx
      .update(institutions)
      .set({ ...institutionColumns(given), groupName, address, head, staff, ...contact })
      .where(eq(institutions.id, id))
      .returning();
    if (!changed) throw new Refusal("institution.not-found");
    await adoptReviewers(tx, changed);
    const { type, level, regionCode, salt, nameFold, creditCode } = changed;
    const facts = {
      type,
      level,
      regionCode,
      ...personalFacts(salt, { name: nameFold, creditCode, groupName, address, head, ...contact }),
    };
    await recordEvent(tx, ctx, { name: "institution.changed", subject: "institution", subjectId: id, facts });
  });
}
