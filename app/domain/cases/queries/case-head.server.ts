import { eq } from "drizzle-orm";
import { sealOf } from "#app/domain/calls/seal-of";
import type { Context } from "#app/domain/context.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { institutions } from "#drizzle/schema/people";
import { mayReadCaseAsOrganiser } from "../permissions";
import { caseFacts } from "./case-facts.server";

/** What stands above every screen of the organiser about one case. A case that was never handed in is not found. */
export async function caseHead({ db, actor }: Context, caseId: string) {
  const { row, call, facts } = await caseFacts(db.read, caseId);
  authorise(mayReadCaseAsOrganiser(actor, facts));
  if (!row.currentVersionId || !actor.organiser) throw new Refusal("case.not-found");
  const [house] = await db.read
    .select({ name: institutions.name })
    .from(institutions)
    .where(eq(institutions.id, row.institutionId));
  const { id, number, title, state } = row;
  return {
    ...{ id, number, title, state, institution: house?.name ?? "" },
    asksSeal: sealOf(call.settings).form === "on",
    call: { id: call.id, zh: call.zh, en: call.en, state: call.state },
  };
}
