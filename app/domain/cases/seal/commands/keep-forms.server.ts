import type { Tx } from "#app/db/database";
import { files } from "#drizzle/schema/files";
import { caseForms } from "#drizzle/schema/seals";
import type { FormPart } from "../kinds";

/** A part of a form, printed and its bytes stored. */
export interface FormToKeep {
  caseId: string;
  versionId: string;
  part: FormPart;
  subject: string;
  fingerprint: string;
  name: string;
  pages: number;
  sha256: string;
  size: number;
}

/** Keeps printed forms as files of their cases. One that was printed before stays as it is: it may be under a seal already. */
export async function keepForms(tx: Tx, forms: readonly FormToKeep[], now: Date) {
  for (const { name, sha256, size, ...form } of forms) {
    const { caseId, pages } = form;
    const [file] = await tx
      .insert(files)
      .values({ ...{ sha256, size, name, pages, caseId }, type: "application/pdf", driver: "embedded", createdAt: now })
      .returning({ id: files.id });
    if (!file) throw new Error("a printed form gave no file");
    await tx
      .insert(caseForms)
      .values({ ...form, fileId: file.id, createdAt: now })
      .onConflictDoNothing();
  }
}
