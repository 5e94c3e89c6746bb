import type { Context } from "#app/domain/context.server";
import { portal as portalActor } from "#app/domain/actor";
import { prepareRelease, writeRelease } from "#app/domain/casebook/commands/release-edition.server";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import type { JobHandler } from "#app/domain/record/work.server";
import type { Portal } from "../../portal.server";
import type { Clock } from "../clock";

interface Payload {
  editionId: string;
  caseIds: string[];
  requestedBy: string | null;
}

/** Publishes the cases a manager selected: pictures first, one by one, then everything as one. The record names the manager. */
export const releaseEdition =
  (portal: Portal, clock: Clock): JobHandler =>
  async ({ job, finish, progress }) => {
    const { editionId, caseIds, requestedBy } = job.payload as Payload;
    const prepared = await prepareRelease(portal, caseIds, (done) =>
      progress("pictures", (900 * done) / caseIds.length),
    );
    await progress("publishing", 950);
    await finish(async (tx) => {
      const actor: Context["actor"] = (requestedBy && (await actorOfUser(tx, requestedBy))) || portalActor("zh-CN");
      await writeRelease(tx, { actor, now: clock() }, { editionId, prepared });
    });
  };
