import { portal as portalActor } from "#app/domain/actor";
import { prepareBlindCopy, writeBlindCopy } from "#app/domain/cases/commands/make-blind-copy.server";
import type { JobHandler } from "#app/domain/record/work.server";
import type { Portal } from "../../portal.server";
import type { Clock } from "../clock";

/** Makes the blind copy of an admitted case for its officer to correct and confirm. */
export const makeBlindCopy =
  (portal: Portal, clock: Clock): JobHandler =>
  async ({ job, finish, progress }) => {
    const { caseId } = job.payload as { caseId: string };
    await progress("masking", 100);
    const prepared = await prepareBlindCopy(portal, caseId);
    await finish((tx) => writeBlindCopy(tx, { actor: portalActor("zh-CN"), now: clock() }, prepared));
  };
