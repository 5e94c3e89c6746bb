import type { Tx } from "#app/db/database";
import { enqueue } from "#app/domain/record/enqueue.server";
import { caseSignatures } from "#drizzle/schema/likenesses";
import type { CaseContent } from "../content";
import { comparableText } from "../likeness/comparable-text";
import { signatureOf } from "../likeness/signature";

interface HandedIn {
  caseId: string;
  versionId: string;
  content: CaseContent;
  now: Date;
}

/** Notes what a version's text is found by, in place of the version before, and has it compared with the other cases. */
export async function signVersion(tx: Tx, { caseId, versionId, content, now }: HandedIn) {
  const signature = signatureOf(comparableText(content).signs);
  await tx
    .insert(caseSignatures)
    .values({ caseId, versionId, signature, createdAt: now })
    .onConflictDoUpdate({ target: caseSignatures.caseId, set: { versionId, signature, createdAt: now } });
  await enqueue(tx, "case.compare", { versionId }, { dedupeKey: versionId });
}
