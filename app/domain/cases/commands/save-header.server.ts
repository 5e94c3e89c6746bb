import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import type { Header } from "../forms";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";
import { storeHeader } from "./store-header.server";

/** Keeps a draft's header, if nobody saved another in between: else `case.stale` with the stored `rev`, and nothing changes. Answers the new `rev`. */
export async function saveHeader({ db, actor, now }: Context, { caseId, header }: { caseId: string; header: Header }) {
  return db.transact(
    async (tx) => {
      const { row, facts } = await caseFacts(tx, caseId);
      authorise(mayWriteCase(actor, facts));
      const { rev, joined, ...content } = header;
      const cause = joined ? "joined" : "typed";
      return storeHeader(tx, { row, rev, content, cause, savedBy: actor.userId ?? "", savedAt: now });
    },
    { queue: `case:${caseId}` },
  );
}
