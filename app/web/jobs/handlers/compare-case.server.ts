import { findLikenesses, noteLikenesses } from "#app/domain/cases/commands/note-likenesses.server";
import type { JobHandler } from "#app/domain/record/work.server";
import type { Portal } from "../../portal.server";
import type { Clock } from "../clock";

/** Looks among an organiser's cases for those that say the same as one that was handed in. */
export const compareCase =
  ({ db }: Portal, clock: Clock): JobHandler =>
  async ({ job, finish }) => {
    const { versionId } = job.payload as { versionId: string };
    const found = await findLikenesses(db.read, versionId);
    await finish((tx) => noteLikenesses(tx, versionId, found, clock()));
  };
