import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { requestWordImport } from "#app/domain/cases/commands/request-word-import.server";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import type { Context } from "#app/domain/context.server";
import { storeFile } from "#app/domain/files/commands/store-file.server";
import { wordType } from "#app/domain/files/file-types";

const folder = fileURLToPath(new URL("../../../drizzle/seed/cases/", import.meta.url));

/** Starts a case from one of the seed's Word files, as an upload would; the worker then reads the file. */
export async function importCase(ctx: Context, { callId, name }: { callId: string; name: string }): Promise<string> {
  const { id: caseId } = await startCase(ctx, { callId });
  const bytes = await readFile(`${folder}${name}.docx`);
  const file = await storeFile(ctx, { bytes, name: `${name}.docx`, type: wordType, caseId });
  await addAttachment(ctx, { caseId, fileId: file.id, kind: "word-source" });
  await requestWordImport(ctx, { caseId, fileId: file.id });
  return caseId;
}
