import { isPublicFile } from "#app/domain/casebook/queries/is-public-file.server";
import { mayReadCase } from "#app/domain/cases/permissions";
import { caseFacts } from "#app/domain/cases/queries/case-facts.server";
import { caseOfFile } from "#app/domain/cases/queries/case-of-file.server";
import { filesOutsideConsent } from "#app/domain/cases/queries/files-outside-consent.server";
import { withdrawnFiles } from "#app/domain/cases/queries/withdrawn-files.server";
import type { ConsentScope } from "#app/domain/cases/rights/kinds";
import type { Context } from "#app/domain/context.server";
import { fileOfId, type FileRow } from "#app/domain/files/queries/file-of-id.server";
import { Refusal } from "#app/domain/refusal";
import { isFigureOfReviewer } from "#app/domain/reviews/queries/is-figure-of-reviewer.server";

/**
 * A file its reader may have. Everyone: what is published. Its uploader; the institution and the organiser of its case,
 * as they may read the case; a reviewer only the re-encoded figures of blind copies of their own. What was withdrawn at
 * the request of someone shown, or shows people beyond what they agreed to, is gone for the public and for reviewers. Whoever else asks learns nothing:
 * `attachment.not-found`.
 */
export async function readableFile(ctx: Context, fileId: string): Promise<{ file: FileRow; isPublic: boolean }> {
  const file = await fileOfId(ctx.db.read, fileId);
  if (!file) throw new Refusal("attachment.not-found");
  const caseId = await caseOfFile(ctx.db.read, file);
  const isHidden = async (scope: ConsentScope) =>
    caseId !== null &&
    ((await withdrawnFiles(ctx.db.read, [caseId])).has(fileId) ||
      (await filesOutsideConsent(ctx.db.read, { caseIds: [caseId], scope, now: ctx.now })).has(fileId));
  const isPublic = await isPublicFile(ctx.db.read, { fileId, caseId });
  const isGone = isPublic && (await isHidden("web"));
  if (isPublic && !isGone) return { file, isPublic: true };

  const { userId } = ctx.actor;
  if (userId && file.createdBy === userId) return { file, isPublic: false };
  if (userId && caseId && (await opensWithCase(ctx, caseId))) return { file, isPublic: false };
  const isReviewed = userId && caseId && (await isFigureOfReviewer(ctx, { fileId, caseId }));
  if (isReviewed ? await isHidden("review") : isGone) throw new Refusal("attachment.withdrawn");
  if (!isReviewed) throw new Refusal("attachment.not-found");
  return { file, isPublic: false };
}

async function opensWithCase({ db, actor }: Context, caseId: string): Promise<boolean> {
  if (!actor.institution && !actor.organiser) return false;
  const { facts } = await caseFacts(db.read, caseId);
  return mayReadCase(actor, facts) === null;
}
