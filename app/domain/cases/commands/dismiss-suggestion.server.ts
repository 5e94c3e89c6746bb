import { and, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { dismissedSuggestions } from "#drizzle/schema/evidence";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";

interface Dismissal {
  caseId: string;
  key: string;
  isDismissed: boolean;
}

/** Remembers that a suggestion of the ledger is no matter, or forgets it again. Doing it twice changes nothing. */
export async function dismissSuggestion({ db, actor, now }: Context, { caseId, key, isDismissed }: Dismissal) {
  return db.transact(async (tx) => {
    const { facts } = await caseFacts(tx, caseId);
    authorise(mayWriteCase(actor, facts));
    if (isDismissed)
      await tx
        .insert(dismissedSuggestions)
        .values({ caseId, key, dismissedBy: actor.userId ?? "", createdAt: now })
        .onConflictDoNothing();
    else
      await tx
        .delete(dismissedSuggestions)
        .where(and(eq(dismissedSuggestions.caseId, caseId), eq(dismissedSuggestions.key, key)));
    return { isDismissed };
  });
}
